import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { paragraphs, type Span, sentences } from "../src/index.ts";

const cut = (text: string, spans: readonly Span[]) =>
  spans.map(({ start, end }) => text.slice(start, end));

describe("paragraphs", () => {
  test.each([
    ["", []],
    ["un", ["un"]],
    ["un\n\ndeux", ["un", "deux"]],
    ["un\n \t\ndeux", ["un", "deux"]],
    ["un\n\n\n\ndeux\n\n", ["un", "deux"]],
    ["\n\nun", ["un"]],
    ["un\ndeux", ["un\ndeux"]],
  ])("of %j", (text, expected) => {
    expect(cut(text, paragraphs(text))).toEqual(expected);
  });
});

describe("sentences", () => {
  test.each([
    ["", []],
    ["Un titre sans point", ["Un titre sans point"]],
    ["Ils sont venus. Ils ont vu.", ["Ils sont venus.", "Ils ont vu."]],
    ["Qui vient ? Personne ! Tant pis… Bon.", ["Qui vient ?", "Personne !", "Tant pis…", "Bon."]],
    ["Elle a dit « oui ». Il part.", ["Elle a dit « oui ».", "Il part."]],
    ["Il a dit : “Non.” Elle part.", ["Il a dit : “Non.”", "Elle part."]],
    ["La séance est close. 12 pays ont signé.", ["La séance est close.", "12 pays ont signé."]],
    ["Un titre\n\nUn corps. Une fin.", ["Un titre", "Un corps.", "Une fin."]],
  ])("of %j", (text, expected) => {
    expect(cut(text, sentences(text))).toEqual(expected);
  });

  test.each([
    ["M. Durand reçoit Mme. Petit."],
    ["Le compte rendu (cf. Annexe) est prêt."],
    ["J. K. Morel préside."],
    ["Le taux est de 3.5 pour cent."],
    ["Voir la p. 12 du rapport."],
    ["Ils ont signé... puis ils sont partis."],
    ["La société acme.org a répondu."],
  ])("leaves %j whole", (text) => {
    expect(cut(text, sentences(text))).toEqual([text]);
  });

  test("number their paragraphs from 0", () => {
    const found = sentences("Titre\n\nUn. Deux.\n\nTrois.");
    expect(found.map((sentence) => sentence.paragraph)).toEqual([0, 1, 1, 2]);
  });

  test("cover every letter of any text and do not overlap", () => {
    const piece = fc.constantFrom("Un ", "mot", ". ", "M. ", "\n", "\n\n", " ? ", "« ", " »", "…");
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join("");
        let before = 0;
        for (const { start, end } of sentences(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(before, start).trim()).toBe("");
          before = end;
        }
        expect(text.slice(before).trim()).toBe("");
      }),
    );
  });

  test("take a million letters, in one sentence or in many", () => {
    expect(sentences("a".repeat(1_000_000))).toHaveLength(1);
    expect(sentences("Il pleut. ".repeat(100_000))).toHaveLength(100_000);
    expect(sentences(".".repeat(1_000_000))).toHaveLength(1);
  });
});
