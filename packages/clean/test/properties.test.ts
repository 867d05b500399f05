import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanArticle } from "../src/index.ts";
import { article, collected, french, lead, paragraphs } from "./french.ts";

const pieces = [
  lead,
  ...paragraphs,
  "Hanoï (VNA) – ",
  " date 2019-11 ",
  "Photo: VNA",
  "ảnh 1",
  "-VNA",
  "Voir plus",
  ">> Titre",
  "\n",
  "\n\n",
  " ",
  "|",
  "rÃ©union",
  "lesministères",
  "re?u",
  "l es",
  "12 e ",
  "\u00a0",
  "e\u0301",
  "\ufeff",
  "&eacute;",
  "VNA/CVN",
  "Par C. Nika",
  "2022/5/15",
  "(",
  "«",
  "🙂",
  "\ud800",
];
const texts = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 300 }).map((noise) => `${article}\n${noise}`),
);
const options = fc.record({
  title: fc.option(fc.constantFrom(lead.slice(0, 60), "Un autre titre")),
  url: fc.option(fc.webUrl()),
});

describe("whatever the text", () => {
  it("rows hold together", () => {
    fc.assert(
      fc.property(texts, options, (raw, given) => {
        const result = cleanArticle(collected(raw, given), { cleaning: french });
        if ("rejected" in result) return;
        const { body, title, alignment, clues, body_chars } = result.article;
        expect(body_chars).toBe(body.length);
        for (const { body: at, raw: from, length } of alignment) {
          expect(raw.slice(from, from + length)).toBe(body.slice(at, at + length));
        }
        for (const { start, end } of [...clues, ...result.removals]) {
          expect(start >= 0 && start <= end && end <= raw.length).toBe(true);
        }
        if (title !== null) expect(body.split("\n\n")[0]).toBe(title);
        expect(body).not.toMatch(/\n{3}|^\s|\s$/);
      }),
      { numRuns: 300 },
    );
  });

  it("removals do not overlap, and nothing of the body is in one", () => {
    fc.assert(
      fc.property(texts, (raw) => {
        const result = cleanArticle(collected(raw), { cleaning: french });
        if ("rejected" in result) return;
        const cut = new Uint8Array(raw.length);
        for (const { start, end } of result.removals) {
          expect(cut.subarray(start, end).some((taken) => taken > 0)).toBe(false);
          cut.fill(1, start, end);
        }
        for (const { raw: from, length } of result.article.alignment) {
          const spaces = /^\s*$/.test(raw.slice(from, from + length));
          expect(spaces || !cut.subarray(from, from + length).some((taken) => taken > 0)).toBe(
            true,
          );
        }
      }),
      { numRuns: 200 },
    );
  });

  it("the same text gives the same rows", () => {
    fc.assert(
      fc.property(texts, (raw) => {
        const read = () => cleanArticle(collected(raw), { cleaning: french });
        expect(read()).toEqual(read());
      }),
      { numRuns: 50 },
    );
  });
});

describe("a unit repeated two hundred thousand characters long is read or refused", () => {
  const units = [
    "a",
    "-",
    " ",
    "«",
    "\n",
    ".",
    "1",
    "(",
    "| ",
    "Photo : ",
    "Photo : VNA\n",
    "Tél :\n",
    ">> a\n",
    "a@b.c,",
    "Ã©",
    "Voir plus\n",
    "ảnh 1 ",
    "a-",
    " -VNA",
    "a?b",
    "12 mai 2019 ",
    "l'",
  ];
  it.each(units)("%j", (unit) => {
    const raw = `${`${article}\n`.repeat(12)}${unit.repeat(200_000 / unit.length)}\n${article}`;
    const result = cleanArticle(collected(raw), { cleaning: french });
    const rows = "article" in result ? result.article.body : result.rejected.reason;
    expect(rows).not.toBe("");
  });
});
