import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { article, moved, type Page, World } from "./world.ts";

let world: World;
beforeEach(async () => {
  world = await World.start();
});
afterEach(() => world.stop());

const at = (path: string, host = "news.example") => world.url(host, path);

const html = { "Content-Type": "text/html" };

/** What a page does, and what becomes of it. */
const misbehaviour: readonly [what: string, page: () => Page, status: string, reason: string][] = [
  ["is not there", () => (_, r) => r.writeHead(404).end(), "gone", "http_status"],
  ["fails every time", () => (_, r) => r.writeHead(503).end(), "queued", "http_status"],
  [
    "asks to wait for an hour",
    () => (_, r) => r.writeHead(429, { "Retry-After": "3600" }).end(),
    "queued",
    "asked_to_wait",
  ],
  ["never answers", () => () => world.expire(), "queued", "timed_out"],
  [
    "stops in mid-answer",
    () => (_, r) => {
      r.writeHead(200, html).write("<p>Les");
      setImmediate(() => world.expire());
    },
    "queued",
    "timed_out",
  ],
  [
    "hangs up in mid-answer",
    () => (_, r) => {
      r.writeHead(200, { ...html, "Content-Length": "1000" }).write("<p>Les");
      setImmediate(() => r.destroy());
    },
    "queued",
    "no_answer",
  ],
  [
    "never ends",
    () => (_, r) => {
      r.writeHead(200, html);
      const more = () => {
        while (!r.destroyed && r.write("x".repeat(10_000)));
      };
      r.on("drain", more);
      more();
    },
    "gone",
    "too_long",
  ],
  [
    "sends gzip that is cut short",
    () => (_, r) =>
      r
        .writeHead(200, { ...html, "Content-Encoding": "gzip" })
        .end(gzipSync(article()).subarray(0, -9)),
    "queued",
    "truncated_gzip",
  ],
  [
    "sends a gzip bomb",
    () => (_, r) =>
      r
        .writeHead(200, { ...html, "Content-Encoding": "gzip" })
        .end(gzipSync(Buffer.alloc(5_000_000))),
    "gone",
    "too_long",
  ],
  [
    "is a PDF",
    () => (_, r) => r.writeHead(200, { "Content-Type": "application/pdf" }).end("%PDF"),
    "gone",
    "not_text",
  ],
  ["moves to itself", () => moved("/bad"), "gone", "too_many_redirects"],
  ["moves to nowhere", () => moved("http://"), "gone", "broken_redirect"],
  ["moves to a file", () => moved("file:///etc/passwd"), "gone", "refused_scheme"],
  ["moves to another scheme", () => moved("gopher://a.example/"), "gone", "refused_scheme"],
  ["moves to this machine", () => moved("http://127.0.0.2/"), "gone", "refused_address"],
  [
    "moves to this machine, as a number",
    () => moved("http://2130706434/"),
    "gone",
    "refused_address",
  ],
  ["moves to this machine, in IPv6", () => moved("http://[::1]/"), "gone", "refused_address"],
  ["moves to a private address", () => moved("http://10.0.0.1/"), "gone", "refused_address"],
  [
    "moves to a private address, wrapped in IPv6",
    () => moved("http://[::ffff:10.0.0.1]/"),
    "gone",
    "refused_address",
  ],
  [
    "moves to a cloud's own address",
    () => moved("http://169.254.169.254/"),
    "gone",
    "refused_address",
  ],
  [
    "moves to a name that stands for a private address",
    () => {
      world.names.set("inner.example", "10.0.0.5");
      return moved("http://inner.example/");
    },
    "gone",
    "refused_address",
  ],
];

describe("a page that", () => {
  it.each(misbehaviour)(
    "%s is passed by, and the rest is fetched",
    async (_, page, status, reason) => {
      world.pages.set("/bad", page());
      world.pages.set("/good", article());
      const urls = [at("/bad"), at("/good", "other.example")];
      const { pages } = await world.fetchPages(urls, { hosts: 1 });
      expect(pages).toEqual([
        { url: urls[0], status, reason },
        { url: urls[1], status: "stored", reason: null },
      ]);
      expect(world.said.filter((line) => line.includes(`/bad: ${reason}: `))).toHaveLength(1);
      const { collected, rejected } = await world.stored();
      expect([collected.length, rejected.length]).toEqual([1, 0]);
    },
  );

  it("moves is stored under its last address", async () => {
    world.pages.set("/a", moved("/b"));
    world.pages.set("/b", moved(at("/c", "other.example")));
    world.pages.set("other.example/c", article());
    await world.fetchPages([at("/a")]);
    expect((await world.stored()).collected[0]?.url).toBe(at("/c", "other.example"));
  });

  it("fails twice is asked for again, each time later", async () => {
    let failures = 2;
    world.pages.set("/a", (_, response) => {
      failures -= 1;
      if (failures >= 0) response.writeHead(500).end();
      else response.writeHead(200, html).end(article());
    });
    const { pages } = await world.fetchPages([at("/a")], { delay: 0, backoff: 1000 });
    expect(pages).toMatchObject([{ status: "stored" }]);
    const times = world.seen.filter(({ path }) => path === "/a").map((seen) => seen.at);
    expect(times).toEqual([0, 1000, 3000]);
  });

  it.each([
    ["seconds", "7"],
    ["a date", "Mon, 05 Jan 2026 08:00:07 GMT"],
  ])("asks to wait, in %s, is waited for", async (_, header) => {
    world.pages.set("/a", (_request, response) => {
      if (world.elapsed < 7000) response.writeHead(429, { "Retry-After": header }).end();
      else response.writeHead(200, html).end(article());
    });
    const { pages } = await world.fetchPages([at("/a")], { delay: 0 });
    expect(pages).toMatchObject([{ status: "stored" }]);
    expect(world.elapsed).toBe(7000);
  });

  it("asks for an hour is the last of its host", async () => {
    const wait: Page = (_, response) => response.writeHead(429, { "Retry-After": "3600" }).end();
    world.pages.set("/a", wait);
    world.pages.set("/b", article());
    const { pages } = await world.fetchPages([at("/a"), at("/b")]);
    expect(pages.map(({ reason }) => reason)).toEqual(["asked_to_wait", "asked_to_wait"]);
    expect(world.paths()).not.toContain("/b");
  });
});
