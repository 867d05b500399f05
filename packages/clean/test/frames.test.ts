import { describe, expect, it } from "vitest";
import { cutFrames, edgesOf } from "../src/index.ts";
import { clean, lead, paragraphs } from "./french.ts";

const promo = "Trois lettres du matin attendent nos lecteurs du fleuve.";
const raw = `${lead}\n\n${paragraphs.join("\n\n")}\n\n${promo}`;
const article = { ...clean(raw).article, outlet: "Le Fleuve" };

describe("the short paragraphs at an article's ends", () => {
  it("are its edges, with what tells copies apart", () => {
    expect(edgesOf(article).map(({ paragraph }) => paragraph)).toEqual([
      lead,
      promo,
      paragraphs[2],
    ]);
    expect(new Set(edgesOf(article).map(({ core }) => core)).size).toBe(1);
  });

  it("are none where no outlet is known, and the title is none of them", () => {
    expect(edgesOf({ ...article, outlet: null })).toEqual([]);
    const titled = { ...article, title: lead };
    expect(edgesOf(titled).map(({ paragraph }) => paragraph)).not.toContain(lead);
  });
});

describe("what articles of an outlet share", () => {
  const known = (outlet: string, ...texts: string[]) => new Map([[outlet, new Set(texts)]]);

  it("is cut, and offsets into the raw text stay right", () => {
    const { article: rest, removals } = cutFrames(article, known("Le Fleuve", promo));
    expect(rest.body).toBe(article.body.replace(`\n\n${promo}`, ""));
    expect(rest.body_chars).toBe(rest.body.length);
    expect(removals.map(({ start, end }) => raw.slice(start, end).trim())).toEqual([promo]);
    for (const { body: at, raw: from, length } of rest.alignment) {
      expect(raw.slice(from, from + length)).toBe(rest.body.slice(at, at + length));
    }
  });

  it.each([
    ["of another outlet", known("L'Étang", promo)],
    ["in the middle", known("Le Fleuve", paragraphs[0] ?? "")],
    ["unknown", new Map()],
  ])("stays where it is %s", (_name, frames) => {
    expect(cutFrames(article, frames)).toEqual({ article, removals: [] });
  });
});
