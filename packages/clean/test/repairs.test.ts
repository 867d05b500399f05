import { describe, expect, it } from "vitest";
import { repairCharacters } from "../src/repair/characters.ts";

describe("characters", () => {
  const cases: [string, string, string][] = [
    ["byte-order mark", "\ufeffVu", "Vu"],
    ["mojibake", "rÃ©union Ã Hanoï", "réunion à Hanoï"],
    ["mojibake of quotes", "lâ€™accord", "l’accord"],
    ["no mojibake", "l'Ã de Ã", "l'Ã de Ã"],
    ["combining accents", "re\u0301union", "réunion"],
    ["soft hyphen and zero width", "mi\u00adni\u200bstre", "ministre"],
    ["no-break spaces", "12\u00a0mai\u202f?", "12 mai ?"],
    ["control characters", "a\u0000b\u0007c", "abc"],
    ["line ends", "a\r\nb\rc\u2028d", "a\nb\nc\nd"],
    ["entities", "l&#39;&eacute;t&eacute;&nbsp;!", "l'été !"],
  ];
  it.each(cases)("%s", (_name, given, expected) => {
    expect(repairCharacters(given).text).toBe(expected);
  });
});
