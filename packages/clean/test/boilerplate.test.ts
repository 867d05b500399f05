import { describe, expect, it } from "vitest";
import { cutBoilerplate, findBoilerplate } from "../src/index.ts";
import { clean, lead, paragraphs } from "./french.ts";

const promo = "Le Fleuve publie aussi une lettre que reçoivent nos abonnés.";
const raws = [0, 1, 2].map(
  (index) => `${lead.repeat(index + 1)}\n\n${paragraphs[index]}\n\n${promo}`,
);
const rows = raws.map((raw) => ({ ...clean(raw).article, outlet: "Le Fleuve" }));

describe("paragraphs that articles of one outlet share", () => {
  it("are cut, and offsets stay right", () => {
    const known = findBoilerplate(rows);
    for (const [index, row] of rows.entries()) {
      const raw = raws[index] ?? "";
      const { article, removals } = cutBoilerplate(row, raw, known);
      expect(article.body).toBe(row.body.replace(`\n\n${promo}`, ""));
      expect(removals.map(({ start, end }) => raw.slice(start, end).trim())).toEqual([promo]);
    }
  });

  it("stay where they stand in two articles, or outlets differ", () => {
    expect(findBoilerplate(rows.slice(1)).get("Le Fleuve")?.size).toBe(0);
    expect(
      findBoilerplate(rows.map((row, index) => ({ ...row, outlet: `o${index}` }))).get("o1")?.size,
    ).toBe(0);
  });
});
