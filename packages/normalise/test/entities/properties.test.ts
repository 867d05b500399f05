import { describe, expect, test } from "vitest";
import { entitiesOf } from "./french.ts";

const seeds = [
  "Le ministre lao des Affaires étrangères, ",
  "à Hanoï, Déclaration de Vientiane, ",
  "M. Nguyễn Văn An et MM. A. B. ",
  "\n\n(ASEAN+3) – Kualar Lumpur ; ",
  "مرحبا 2019 🙂 \u0301\ud800 ",
  "du Travail, des Invalides et des ",
  "président de la République du ",
  "en ligne, capitale du , ",
];

/** A fixed pseudo-random order, so that a failure can be repeated. */
function shuffled(seed: number): string {
  let state = seed;
  let text = "";
  for (let i = 0; i < 12; i++) {
    state = (state * 1103515245 + 12345) % 2147483648;
    text += (seeds[state % seeds.length] ?? "").slice(0, (state >> 8) % 40);
  }
  return text;
}

describe("mentions", () => {
  test.each(Array.from({ length: 200 }, (_, i) => shuffled(i + 1)))(
    "stand inside %j, in order",
    (text) => {
      let before = 0;
      for (const mention of entitiesOf(text)) {
        expect(mention.start).toBeGreaterThanOrEqual(before);
        expect(mention.end).toBeGreaterThan(mention.start);
        expect(mention.text).toBe(text.slice(mention.start, mention.end));
        before = mention.start;
      }
    },
  );

  test.each([
    "",
    "a",
    "\n\n",
    "9".repeat(2000),
    "A".repeat(100_000),
    "À ",
    "M.",
    "ministre",
    "\ud800",
  ])("are read without a throw from %j", (text) => {
    expect(entitiesOf(text)).toEqual([]);
  });

  test("are the same in a text and in its double", () => {
    const text = `${seeds[0]}${seeds[1]}${seeds[2]}\n\n`.repeat(20);
    expect(entitiesOf(text + text)).toHaveLength(2 * entitiesOf(text).length);
  });
});
