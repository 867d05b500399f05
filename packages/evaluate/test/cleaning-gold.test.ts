import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fold } from "@communique/text";
import { describe, expect, it } from "vitest";
import { readBodies, readCopies, readLabels, readLanguages } from "../src/index.ts";

const gold = resolve(import.meta.dirname, "../../../data/gold");
const read = (path: string) => readFileSync(resolve(gold, path), "utf8");
const labels = readLabels(read("labels.jsonl"));
const letters = (text: string) => fold(text).replace(/[^a-z\d]/g, "");

describe("bodies.jsonl", () => {
  const bodies = readBodies(read("bodies.jsonl"));

  it("has a body for every label, in the same order", () => {
    expect(bodies.map(({ id }) => id)).toEqual(labels.map(({ id }) => id));
  });

  it("begins and ends as the labels say", () => {
    const odd = bodies.filter(({ body }, index) => {
      const { first = "", last = "" } = labels[index]?.body ?? {};
      // A torn word is right here and torn there.
      if (/\?\p{L}|\p{L}\?/u.test(first + last)) return false;
      const whole = letters(body);
      return !whole.startsWith(letters(first)) || !whole.endsWith(letters(last));
    });
    expect(odd.map(({ id }) => id)).toEqual([]);
  });
});

describe("the set of copies", () => {
  const copies = readCopies(read("duplicates/copies.jsonl"));
  const known = new Set(labels.map(({ id }) => id));
  const count = (kind: string) => copies.filter((copy) => copy.kind === kind).length;

  it("is made of articles of the sample, with ids of its own", () => {
    expect(copies.filter(({ of }) => !known.has(of))).toEqual([]);
    expect(new Set([...known, ...copies.map(({ id }) => id)]).size).toBe(
      known.size + copies.length,
    );
  });

  it("has sixty pairs of all kinds, and editions that are none", () => {
    expect(copies.length - count("edition")).toBeGreaterThanOrEqual(60);
    expect(count("edition")).toBeGreaterThanOrEqual(30);
    for (const kind of ["rewrite", "headline", "added_lead", "cut_end", "dirty", "address"]) {
      expect([kind, count(kind)]).toEqual([kind, expect.toSatisfy((n: number) => n >= 6)]);
    }
  });
});

it("the set of languages has French and twenty others", () => {
  const texts = readLanguages(read("languages/texts.jsonl"));
  expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length);
  expect(new Set(texts.map(({ language }) => language)).size).toBeGreaterThan(20);
  expect(texts.filter(({ language }) => language === "fr").length).toBeGreaterThanOrEqual(15);
});
