import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readFeed } from "../src/feeds/read-feed.ts";
import { readFeedList } from "../src/feeds/read-list.ts";
import { isAllowed } from "../src/net/addresses.ts";

describe("readFeedList", () => {
  const opml = `<?xml version="1.0"?><opml version="2.0"><body>
    <outline text="Asie"><outline type="rss" text="La Gazette" xmlUrl="https://a.example/rss"/>
    <outline type="rss" title="Le Fil" text="x" xmlUrl="https://b.example/rss"/></outline>
    <outline type="rss" text="broken" xmlUrl="nowhere"/></body></opml>`;
  it.each([
    [
      "OPML",
      opml,
      [
        { url: "https://a.example/rss", title: "La Gazette" },
        { url: "https://b.example/rss", title: "Le Fil" },
      ],
    ],
    [
      "lines",
      "# mine\nhttps://a.example/rss # Asie\n\nhttps://b.example/#x\nhttps://a.example/rss\n",
      [
        { url: "https://a.example/rss", title: null },
        { url: "https://b.example/#x", title: null },
      ],
    ],
    ["nothing", "", []],
  ])("reads %s", (_, text, expected) => expect(readFeedList(text)).toEqual(expected));
});

describe("the lists that ship", () => {
  const folder = join(import.meta.dirname, "../../../feeds");
  const lists = readdirSync(folder).filter((name) => name.endsWith(".opml"));
  it.each(lists)("%s names newsrooms and their feeds", (name) => {
    const text = readFileSync(join(folder, name), "utf8");
    const feeds = readFeedList(text);
    expect(feeds.length).toBe(text.match(/xmlUrl=/g)?.length);
    expect(feeds.filter(({ url, title }) => !url.startsWith("https://") || !title)).toEqual([]);
  });
});

describe("readFeed", () => {
  const read = (text: string | Uint8Array, type = "application/xml") =>
    readFeed(
      {
        url: new URL("https://a.example/feeds/rss"),
        status: 200,
        statusText: "OK",
        rawHeaders: [["content-type", type]],
        body: Buffer.from(text as string),
      },
      1_000_000,
    );
  const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>R</title></channel><item rdf:about="https://a.example/1"><title>Été</title><link>https://a.example/1</link><dc:date>2022-05-15</dc:date></item></rdf:RDF>`;
  const rss = `<rss version="2.0"><channel><title>R</title><item><title>Été</title><guid>https://a.example/1#top</guid><pubDate>2022-05-15</pubDate></item></channel></rss>`;
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>R</title><entry><id>1</id><title>Été</title><link rel="self" href="/x"/><link href="/1"/><updated>2022-05-15</updated></entry></feed>`;
  const json = `{"version":"https://jsonfeed.org/version/1.1","title":"R","items":[{"id":"1","url":"https://a.example/1","title":"Été","date_published":"2022-05-15"}]}`;

  it.each([
    ["RSS 1.0", rdf],
    ["RSS 2.0", rss],
    ["Atom", atom],
    ["JSON Feed", json],
    [
      "Windows-1252 that says so",
      Buffer.from(`<?xml version="1.0" encoding="windows-1252"?>${rss}`, "latin1"),
    ],
    ["Windows-1252 that says nothing", Buffer.from(rss, "latin1")],
  ])("reads %s", (_, feed) => {
    expect(read(feed)).toEqual({
      title: "R",
      entries: [{ url: "https://a.example/1", title: "Été", published: "2022-05-15" }],
    });
  });

  it("leaves out what has no address", () => {
    const inner =
      "<item><title>x</title><guid isPermaLink='false'>1</guid></item><item><link>http://</link></item>";
    expect(read(`<rss version="2.0"><channel>${inner}</channel></rss>`).entries).toEqual([]);
  });
});

describe("isAllowed", () => {
  it.each([
    ["8.8.8.8", [], true],
    ["2606:4700::1111", [], true],
    ["10.1.2.3", [], false],
    ["100.64.0.1", [], false],
    ["192.168.1.1", [], false],
    ["127.0.0.1", [], false],
    ["0.0.0.0", [], false],
    ["224.0.0.1", [], false],
    ["fe80::1", [], false],
    ["fd00::1", [], false],
    ["::ffff:127.0.0.1", [], false],
    ["64:ff9b::7f00:1", [], false],
    ["no address", [], false],
    ["10.1.2.3", ["10.0.0.0/8"], true],
    ["::ffff:10.1.2.3", ["10.0.0.0/8"], true],
    ["10.1.2.3", ["fd00::/8", "192.168.0.0/16"], false],
  ])("of %s with %o is %s", (address, networks, expected) => {
    expect(isAllowed(address, networks)).toBe(expected);
  });
});
