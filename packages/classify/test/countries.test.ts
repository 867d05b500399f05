import { describe, expect, test } from "vitest";
import { reportOf } from "./classify.ts";

const rice = "Conférence internationale sur le riz à Rome";
const lead =
  "La conférence internationale sur le riz s'est tenue mardi 14 mai à Rome, avec la participation de l'Inde, du Japon et de l'Égypte.";

const debate =
  "Les débats ont été vifs. Les experts ont parlé de semences et d'engrais. Tous ont dîné.";

describe("the countries of a meeting", () => {
  test.each([
    ["named as taking part", "", ["EG", "IN", "IT", "JP"]],
    ["not one that is absent", "Le Pérou n'a pas participé.", ["EG", "IN", "IT", "JP"]],
    [
      "not a past host",
      "La dernière conférence s'était tenue au Brésil en 2017.",
      ["EG", "IN", "IT", "JP"],
    ],
    [
      "not the next host",
      "La prochaine conférence se tiendra au Kenya en 2021.",
      ["EG", "IN", "IT", "JP"],
    ],
    [
      "not one where something is",
      "Ils ont cité les sécheresses au Tchad.",
      ["EG", "IN", "IT", "JP"],
    ],
    [
      "one that somebody speaks for",
      "Y siégeaient aussi Kofi Mensah pour le Ghana et Awa Diop pour le Sénégal, ministres de l'Agriculture.",
      ["EG", "GH", "IN", "IT", "JP", "SN"],
    ],
    ["not one spoken of", "Ils ont parlé de la situation au Yémen.", ["EG", "IN", "IT", "JP"]],
  ])("are those %s", (_, more, expected) => {
    expect(reportOf(rice, lead, debate, more).countries).toEqual(expected);
  });

  test("are sorted, and each has its roles", () => {
    const { countries, country_roles } = reportOf(rice, lead);
    expect(countries).toEqual([...countries].sort());
    expect([...new Set(country_roles.map((each) => each.country))].sort()).toEqual(countries);
  });

  test.each([
    ["ASEAN+3", ["CN", "JP", "KR"]],
    ["ASEAN", []],
  ])("with %s in the name are also %j", (bloc, expected) => {
    const name = `La réunion des ministres de la Santé de l'${bloc}`;
    const body = `${name} s'est tenue mardi 14 mai à Bangkok, en Thaïlande.`;
    const { countries, blocs } = reportOf(name, body);
    expect(countries.filter((code) => /CN|JP|KR/.test(code))).toEqual(expected);
    expect(countries).toContain("TH");
    expect(blocs).toEqual(["ASEAN"]);
  });
});

test.each([
  ["thanked", "Les ministres ont remercié la Norvège de son aide.", "NO"],
  ["absent", "On a remarqué l'absence de la Birmanie.", "MM"],
  ["a partner", "L'ASEAN et le Canada coopèrent depuis 1977.", "CA"],
])("a meeting of a bloc has no part for one that is %s", (_, sentence, code) => {
  const name = "La réunion des ministres de la Santé de l'ASEAN";
  const body = `${name} s'est tenue mardi 14 mai à Bangkok, en Thaïlande.`;
  expect(reportOf(name, body, debate, sentence).countries).not.toContain(code);
});

describe("the chair", () => {
  test.each([
    ["La réunion était présidée par le ministre japonais de l'Agriculture.", "JP"],
    ["Le ministre égyptien de l'Agriculture a présidé la réunion.", "EG"],
    ["La réunion a duré trois heures.", null],
    ["La réunion était coprésidée par les ministres indien et japonais.", null],
  ])("%s: %s", (sentence, chair) => {
    expect(reportOf(rice, lead, sentence).chair).toBe(chair);
  });
});

describe("the host", () => {
  test.each([
    ["La Thaïlande a accueilli le 5e forum sur le riz mardi 14 mai à Bangkok.", "TH"],
    ["Le 5e forum sur le riz s'est tenu en ligne mardi 14 mai.", null],
  ])("%s: %s", (sentence, host) => {
    const body = `${sentence} Le Laos, l'Inde et le Japon y ont pris part.`;
    expect(reportOf("Le 5e forum sur le riz", body).host).toBe(host);
  });
});
