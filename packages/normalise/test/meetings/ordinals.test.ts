import { fold, tokenise } from "@communique/text";
import { describe, expect, test } from "vitest";
import { findOrdinals } from "../../src/meetings/ordinals.ts";
import { vocabulary } from "./vocabulary.ts";

function ordinalsOf(text: string): string[] {
  const found = findOrdinals(text, tokenise(fold(text)), vocabulary.french.meetings);
  return found.map(({ start, end, value }) => `${text.slice(start, end)}=${value}`);
}

describe("findOrdinals", () => {
  test.each([
    ["la 19e réunion", ["19e=19"]],
    ["la 1ère session", ["1ère=1"]],
    ["le 1er forum", ["1er=1"]],
    ["la 2nde édition", ["2nde=2"]],
    ["la 33ème assemblée", ["33ème=33"]],
    ["la 7ᵉ séance", ["7ᵉ=7"]],
    ["la 32 e conférence", ["32 e=32"]],
    ["le 4\nème colloque", ["4\nème=4"]],
    ["le XVIIIe sommet", ["XVIIIe=18"]],
    ["le IVe sommet", ["IVe=4"]],
    ["le Xe congrès", ["Xe=10"]],
    ["la neuvième rencontre", ["neuvième=9"]],
    ["le vingt-et-unième sommet", ["vingt-et-unième=21"]],
    ["La Trente-Deuxième session", ["Trente-Deuxième=32"]],
    ["les 38e et 39e sommets", ["38e=38", "39e=39"]],
    ["la cinquième puis la 6e", ["cinquième=5", "6e=6"]],
    ["the 12th meeting", ["12th=12"]],
  ])("finds in %j", (text, expected) => {
    expect(ordinalsOf(text)).toEqual(expected);
  });

  test.each([
    ["", "an empty text"],
    ["Le ministre et ce délégué", "articles that look Roman"],
    ["la vie, une cave, la mixe", "words of Roman letters in lower case"],
    ["19 pays ont signé", "a count"],
    ["l'année 2019e", "four digits"],
    ["le 5 mai", "a day"],
    ["32  e", "a suffix too far off"],
    ["12 est un nombre", "a word that starts with a suffix"],
    ["0 pays, 3x, 4G", "digits with other letters"],
    ["e ème ᵉ", "suffixes alone"],
  ])("finds none in %j: %s", (text) => {
    expect(ordinalsOf(text)).toEqual([]);
  });

  test("takes a million letters", () => {
    expect(ordinalsOf("9".repeat(1_000_000))).toEqual([]);
    expect(ordinalsOf("X".repeat(1_000_000))).toEqual([]);
  });
});
