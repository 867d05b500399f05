import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { article, type Page, World } from "./world.ts";

let world: World;
beforeEach(async () => {
  world = await World.start();
});
afterEach(() => world.stop());

const at = (path: string, host = "news.example") => world.url(host, path);

describe("what is fetched", () => {
  it("is stored as it came, and read with its address, day and newsroom", async () => {
    world.pages.set("/2026/reunion-de-hanoi.html", article());
    const url = at("/2026/reunion-de-hanoi.html");
    const report = await world.fetchPages([url]);
    expect(report.feeds).toMatchObject([{ status: "read", fresh: 1 }]);
    expect(report.pages).toEqual([{ url, status: "stored", reason: null }]);
    const { collected, rejected } = await world.stored();
    expect(rejected).toEqual([]);
    expect(collected).toMatchObject([
      {
        url,
        title: "Une réunion",
        outlet: "La Gazette",
        published: "2026-01-04",
        raw: "Les ministres se sont réunis à Hanoï pour deux jours.",
      },
    ]);
    expect(collected[0]?.source).toMatch(
      /^news\.example_\d+\/reunion-de-hanoi-[0-9a-f]{8}\.warc\.gz$/,
    );
  });

  it("takes the page's own day first", async () => {
    const day = '<meta property="article:published_time" content="2026-01-02T08:00:00Z">';
    world.pages.set("/a", article().replace("<html>", `<html><head>${day}</head>`));
    await world.fetchPages([at("/a")]);
    expect((await world.stored()).collected[0]?.published).toBe("2026-01-02");
  });

  it.each<[string, Page]>([
    [
      "Windows-1252 that claims UTF-8",
      (_, response) =>
        response
          .writeHead(200, { "Content-Type": "text/html; charset=utf-8" })
          .end(Buffer.from(article(), "latin1")),
    ],
    [
      "gzip",
      (_, response) =>
        response
          .writeHead(200, { "Content-Type": "text/html", "Content-Encoding": "gzip" })
          .end(gzipSync(article())),
    ],
    [
      "chunks",
      (_, response) => {
        response.writeHead(200, { "Content-Type": "text/html" });
        for (const part of article().match(/.{1,20}/gs) ?? []) response.write(part);
        response.end();
      },
    ],
  ])("is read from %s", async (_, page) => {
    world.pages.set("/a", page);
    await world.fetchPages([at("/a")]);
    expect((await world.stored()).collected[0]?.raw).toMatch(/réunis à Hanoï/);
  });

  it("says who asks", async () => {
    world.pages.set("/a", article());
    await world.fetchPages([at("/a")], { userAgent: "Reader/1.0 (mail@a.example)" });
    expect(new Set(world.seen.map(({ headers }) => headers["user-agent"]))).toEqual(
      new Set(["Reader/1.0 (mail@a.example)"]),
    );
  });
});
