import { parseAtomFeed } from "feedsmith";
import { describe, expect, it } from "vitest";
import { atomFeed } from "../src/index.ts";
import { occasion } from "./occasion.ts";

const edition = { version: "0", date: "2023-12-01", site: null };
const read = (...args: Parameters<typeof atomFeed>) => parseAtomFeed(atomFeed(...args));

describe("the feed", () => {
  it("lists the meetings that were reported last first, with stable ids", () => {
    const feed = read(
      [
        occasion({ meeting_id: "old", first_seen: "2020-01-01" }),
        occasion({ meeting_id: "new", first_seen: "2023-01-01" }),
        occasion({ meeting_id: "undated", first_seen: null, starts_on: "2021-01-01" }),
      ],
      edition,
    );
    expect(feed.entries?.map(({ id }) => id?.replace("urn:communique:meeting:", ""))).toEqual([
      "new",
      "undated",
      "old",
    ]);
    expect(feed.updated).toBe("2023-12-01T00:00:00.000Z");
  });

  it("holds no more than a hundred", () => {
    const many = Array.from({ length: 150 }, (_, i) => occasion({ meeting_id: `${i}` }));
    expect(read(many, edition).entries).toHaveLength(100);
  });

  it.each([
    [null, "https://a.example/1"],
    ["https://site.example/x/", "https://site.example/x/?meeting=0123456789abcdef"],
  ])("links to the site where there is one (%s), else to the article", (site, href) => {
    expect(read([occasion()], { ...edition, site }).entries?.[0]?.links?.[0]?.href).toBe(href);
  });

  it("keeps markup as text", () => {
    const name = '<script>alert("1")</script> & co ]]> <b>';
    const [entry] = read([occasion({ name })], edition).entries ?? [];
    expect(entry?.title).toEqual({ value: name });
  });
});
