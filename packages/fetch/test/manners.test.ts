import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { article, moved, type Page, rss, World } from "./world.ts";

let world: World;
beforeEach(async () => {
  world = await World.start();
});
afterEach(() => world.stop());

const at = (path: string, host = "news.example") => world.url(host, path);

describe("manners", () => {
  it("leave a pause between two requests to a host", async () => {
    for (const path of ["/a", "/b"]) world.pages.set(path, article());
    await world.fetchPages([at("/a"), at("/b")], { delay: 3000 });
    expect(world.seen.map((seen) => [seen.path, seen.at])).toEqual([
      ["/robots.txt", 0],
      ["/feed", 3000],
      ["/a", 6000],
      ["/b", 9000],
    ]);
  });

  it("leave the pause that robots.txt asks for", async () => {
    world.pages.set("/robots.txt", "User-agent: *\nCrawl-delay: 20\n");
    world.pages.set("/a", article());
    await world.fetchPages([at("/a")], { delay: 0 });
    expect(world.seen.map((seen) => seen.at)).toEqual([0, 0, 20_000]);
  });

  it.each<[string, Page, string, string | null]>([
    ["forbids it", "User-agent: *\nDisallow: /private/", "gone", "robots"],
    [
      "forbids it to us",
      "User-agent: Communique\nDisallow: /\nUser-agent: *\nAllow: /",
      "gone",
      "robots",
    ],
    ["forbids it to others", "User-agent: Other\nDisallow: /", "stored", null],
    ["fails", (_, response) => response.writeHead(500).end(), "queued", "robots_unknown"],
    ["is not there", (_, response) => response.writeHead(404).end(), "stored", null],
    ["has moved", moved("/elsewhere.txt"), "gone", "robots"],
  ])("keep from a page where robots.txt %s", async (_, robots, status, reason) => {
    world.pages.set("other.example/robots.txt", robots);
    world.pages.set("/elsewhere.txt", "User-agent: *\nDisallow: /private/");
    world.pages.set("/private/a", article());
    const { pages } = await world.fetchPages([at("/private/a", "other.example")]);
    expect(pages).toMatchObject([{ status, reason }]);
    expect(world.paths().includes("/private/a")).toBe(status === "stored");
  });
});

describe("feeds", () => {
  it("are asked for only if they have changed", async () => {
    world.pages.set("/a", article());
    world.pages.set("/feed", (request, response) => {
      const isSame = request.headers["if-none-match"] === '"v1"';
      if (isSame) response.writeHead(304).end();
      else
        response
          .writeHead(200, { ETag: '"v1"', "Last-Modified": "yesterday" })
          .end(rss([{ url: at("/a") }]));
    });
    await world.fetch(["/feed"]);
    const { feeds, pages } = await world.fetch(["/feed"]);
    expect(feeds).toMatchObject([{ status: "unchanged" }]);
    expect(pages).toEqual([]);
    expect(world.seen.at(-1)?.headers["if-modified-since"]).toBe("yesterday");
  });

  it.each<[string, Page, string]>([
    ["that are pages", article(), "no_feed"],
    ["that are gone", (_, response) => response.writeHead(410).end(), "http_status"],
    ["that are broken", '<?xml version="1.0"?><rss><channel><item>', "no_feed"],
  ])("%s are passed by", async (_, page, reason) => {
    world.pages.set("/bad", page);
    world.pages.set("/good", rss([]));
    const { feeds } = await world.fetch(["/bad", "/good"]);
    expect(feeds).toMatchObject([{ status: "failed", reason }, { status: "read" }]);
  });
});

describe("a run after another", () => {
  it("asks only for what is left over, and gives up after some runs", async () => {
    world.pages.set("/a", article());
    world.pages.set("/b", (_, response) => response.writeHead(500).end());
    const urls = [at("/a"), at("/b")];
    const outcomes = [];
    for (const run of [1, 2, 3, 4]) {
      world.seen.length = 0;
      const { pages } = await world.fetchPages(urls, { attempts: 1 });
      outcomes.push([run, world.paths(), pages.map(({ status }) => status)]);
    }
    expect(outcomes).toEqual([
      [1, ["/feed", "/a", "/b"], ["stored", "queued"]],
      [2, ["/feed", "/b"], ["queued"]],
      [3, ["/feed", "/b"], ["gone"]],
      [4, ["/feed"], []],
    ]);
  });

  it("goes on where a killed one stopped, though the feed has not changed", async () => {
    world.pages.set("/a", (_, response) => response.writeHead(500).end());
    world.pages.set("/feed", (request, response) => {
      if (request.headers["if-none-match"]) response.writeHead(304).end();
      else response.writeHead(200, { ETag: "1" }).end(rss([{ url: at("/a") }]));
    });
    await world.fetch(["/feed"], { attempts: 1 });
    await appendFile(join(world.folder, ".communique/fetch.jsonl"), '{"page": {"url": "http://cut');
    world.pages.set("/a", article());
    expect((await world.fetch(["/feed"])).pages).toMatchObject([{ status: "stored" }]);
    expect((await world.fetch(["/feed"])).pages).toEqual([]);
  });
});
