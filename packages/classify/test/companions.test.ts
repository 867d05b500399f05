import { describe, expect, test } from "vitest";
import { reportsOf } from "./classify.ts";

const main = "La 14e réunion des ministres de la Santé de l'ASEAN";
const lead = `${main} s'est tenue mardi 14 mai à Bangkok, en Thaïlande.`;

const numbered = (...paragraphs: string[]) =>
  reportsOf(...paragraphs).map(({ ordinal, series }) => `${ordinal ?? "-"} ${series ?? "-"}`);

describe("companion meetings", () => {
  test.each([
    [
      "another one held in a paragraph of its own",
      "La 8e réunion des ministres de la Santé de l'ASEAN+3 s'est tenue mercredi 15 mai à Bangkok.",
      ["14 asean-ahmm", "8 asean-ahmm-plus-3"],
    ],
    [
      "not one of the year before, told with its day",
      "L'AHMM-13, tenue le 7 septembre 2017 à Bandar Seri Begawan, avait lancé le plan.",
      ["14 asean-ahmm"],
    ],
    [
      "not one of months before",
      "La 7e réunion des ministres de la Santé de l'ASEAN+3 s'était tenue en octobre 2018 à Séoul.",
      ["14 asean-ahmm"],
    ],
    [
      "not the next edition",
      "La 15e réunion des ministres de la Santé de l'ASEAN se tiendra en 2021 au Laos.",
      ["14 asean-ahmm"],
    ],
    [
      "not one that a sentence only mentions",
      "Les délégués ont cité la déclaration du 3e sommet sur les océans.",
      ["14 asean-ahmm"],
    ],
    ["none where nothing else is told", "Les débats ont été vifs.", ["14 asean-ahmm"]],
  ])("are told: %s", (_, more, expected) => {
    expect(numbered(main, lead, more)).toEqual(expected);
  });

  test("are ranked after the main meeting, under ids of their own", () => {
    const reports = reportsOf(
      "Les 34e et 35e sommets de l'ASEAN s'ouvrent",
      "Les 34e et 35e sommets de l'ASEAN se sont ouverts mardi 14 mai à Bangkok, en Thaïlande.",
    );
    expect(reports.map(({ rank, ordinal }) => [rank, ordinal])).toEqual([
      [1, 34],
      [2, 35],
    ]);
    expect(new Set(reports.map((report) => report.report_id)).size).toBe(2);
  });
});
