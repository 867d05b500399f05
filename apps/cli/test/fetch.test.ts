import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "./terminal.ts";

let folder: string;
let server: Server;
let feed: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cli-fetch-"));
  server = createServer((request, response) => {
    const item = `<item><link>${feed.replace("/feed", "/a")}</link></item>`;
    if (request.url === "/robots.txt") response.writeHead(404).end();
    else if (request.url === "/a") response.end("<p>Les ministres se sont réunis à Hanoï.</p>");
    else response.end(`<rss version="2.0"><channel>${item}</channel></rss>`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  feed = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`;
  await writeFile(join(folder, "feeds.txt"), `${feed}\n`);
  await writeFile(join(folder, "none.txt"), "# none yet\n");
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

describe("fetch", () => {
  it("shows an example", async () => {
    const { code, out } = await run(folder, ["fetch", "--help"]);
    expect(code).toBe(0);
    expect(out).toMatch(/Example:\n {2}\$ communique fetch /);
  });

  it("stores the pages that a feed names, once", async () => {
    const args = ["-f", "feeds.txt", "-i", "in", "-d", "0.001", "--allow-network", "127.0.0.0/8"];
    const first = await run(folder, ["fetch", ...args]);
    expect([first.code, first.err]).toEqual([
      0,
      expect.stringMatching(/^fetch: 1 pages of 1 hosts/),
    ]);
    expect(first.out).toMatch(/1 read.*\nPages {5}1: 1 stored/);
    expect((await run(folder, ["fetch", ...args])).out).toMatch(/\nPages {5}0: 0 stored/);
  });

  it.each<[string, string[], RegExp]>([
    [
      "a list that is not there",
      ["-f", "gone.opml"],
      /^fetch: gone\.opml: there is no such file\n$/,
    ],
    ["a list without a feed", ["-f", "none.txt"], /^fetch: none\.txt: names no feed\n$/],
    ["no pause", ["-f", "feeds.txt", "-d", "soon"], /^fetch: --delay is no number above 0\n$/],
    [
      "no network",
      ["-f", "feeds.txt", "--allow-network", "home"],
      /^fetch: home: is no network such as 10\.0\.0\.0\/8\n$/,
    ],
    [
      "a private address",
      ["-f", "feeds.txt"],
      /: refused_address: .*\nfetch: no feed could be read\n$/,
    ],
  ])("says in words what is wrong with %s", async (_, args, expected) => {
    const { code, err } = await run(folder, ["fetch", ...args, "-i", "out"]);
    expect(code).toBe(1);
    expect(err).toMatch(expected);
  });
});
