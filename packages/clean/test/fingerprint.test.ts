import { describe, expect, it } from "vitest";
import { sketchOf } from "../src/duplicates/shingles.ts";
import { fingerprintOf, urlKey } from "../src/index.ts";
import { article, french, lead, paragraphs } from "./french.ts";

const print = (body: string, url: string | null = null) =>
  fingerprintOf({ article_id: "a", url, body, clues: [] }, french.ordinalWords);
const shared = (one: readonly number[], other: readonly number[]) =>
  one.filter((hash) => other.includes(hash)).length;

describe("fingerprints", () => {
  it("do not see case, accents, signs and lines", () => {
    const loud = article.toUpperCase().replaceAll("É", "E").replaceAll("\n", " -- ");
    expect(print(loud)).toEqual(print(article));
    expect(print(`${article} Fin.`).text_key).not.toBe(print(article).text_key);
  });

  it("keep a third of the hashes, the same of every text", () => {
    const long = Int32Array.from({ length: 3000 }, (_, i) => Math.imul(i, 0x9e3779b1)).sort();
    expect(sketchOf(long).length / long.length).toBeCloseTo(1 / 3, 1);
    const [whole, part] = [print(article), print([lead, paragraphs[0]].join(" "))];
    expect(shared(part.shingles, whole.shingles)).toBe(part.shingles.length);
  });

  it("hold the numbers by which editions differ", () => {
    const { lead_numbers, lead_ordinals, numbers } = print(
      `La 8e réunion, ou neuvième, du 3 mai 2011. ${"mot ".repeat(200)} Le 12.`,
    );
    expect([lead_ordinals.sort(), numbers.includes(12)]).toEqual([[8, 9], true]);
    expect(lead_numbers.toSorted((a, b) => a - b)).toEqual([3, 8, 9, 2011]);
  });

  it("know the day that the feed or the address states, no other", () => {
    const clue = { place: null, start: 0, end: 0 };
    const clues = [
      { ...clue, kind: "stamp" as const, edtf: "2024-03-29" },
      { ...clue, kind: "url" as const, edtf: "2014-10" },
    ];
    const row = { article_id: "a", url: null, body: article, clues };
    expect(fingerprintOf(row, french.ordinalWords).published).toBe("2014-10");
  });
});

describe("addresses", () => {
  const same: [string, string][] = [
    ["https://fr.n.example/slug/168911.vnp", "http://fr.n.example/slug-post168911.html"],
    ["https://www.n.example/a/", "http://n.example/a"],
    ["https://m.n.example/a?utm_source=x&id=2", "https://n.example/a?id=2"],
    ["https://n.example/a/amp", "https://n.example/a#top"],
    ["https://n.example./a", "https://N.example/a"],
  ];
  it.each(same)("%s = %s", (first, second) => expect(urlKey(first)).toBe(urlKey(second)));
  const different: [string, string][] = [
    ["https://n.example/?p=1", "https://n.example/?p=2"],
    ["https://n.example/a", "https://o.example/a"],
    ["https://n.example/slug/168911.vnp", "https://n.example/slug/168912.vnp"],
  ];
  it.each(different)("%s is not %s", (first, second) =>
    expect(urlKey(first)).not.toBe(urlKey(second)),
  );
  it.each([null, "", "nonsense", "file:///etc/passwd"])("%s is none", (url) =>
    expect(urlKey(url)).toBeNull(),
  );
});
