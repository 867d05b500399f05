import { describe, expect, test } from "vitest";
import { compileDates, readDates } from "../../src/fr/dates/index.ts";
import { lexicons } from "./lexicons.ts";

const dates = compileDates(lexicons);
const settingOf = (text: string) => {
  const setting = readDates(text, dates).settings.settings[0];
  return [setting?.tense ?? null, setting?.role ?? null];
};

describe("tense and role", () => {
  test.each([
    ["Les deux pays avaient signé ce texte en mai 2016.", "past_perfect", null],
    ["Le dialogue s'est tenu le 5 mai à Lomé.", "past", null],
    ["La rencontre a réuni vingt pays le 5 mai.", "past", null],
    ["Le forum aura lieu en 2023.", "future", null],
    ["Le forum a lieu le 5 mai.", "present", null],
    ["Le forum a eu lieu le 5 mai.", "past", null],
    ["Le forum avait eu lieu le 5 mai.", "past_perfect", null],
    ["La session se tiendrait au Laos en 2023.", "future", null],
    ["Un atelier est prévu le 5 mai.", "future", null],
    ["La réunion se tient le 5 mai.", "present", null],
    ["Le Brunei, pays président de l'ASEAN en 2013, reçoit les ministres.", null, "chair"],
    ["la présidence indonésienne en 2023", null, "chair"],
    ["la réunion du mandat 2023-2024", null, "term"],
    ["le plan de travail pour la période 2021-2025", null, "plan"],
    ["Fondée en 1967, l'association compte dix pays.", null, "founding"],
    ["l'accord de 2013 sur le travail", null, "agreement"],
    ["Le 5 mai, à Oslo.", null, null],
  ])("%s", (text, tense, role) => {
    const [gotTense, gotRole] = settingOf(text);
    expect(gotRole).toBe(role);
    if (tense !== null) expect(gotTense).toBe(tense);
  });
});

describe("names and events", () => {
  test.each([
    ["Obama a salué la pandémie", ["obama", "pandemie"]],
    ["Nguyên Xuân Phuc et Nguyễn Xuân Phúc", ["nguyen xuan phuc"]],
    ["M. Obamatique", []],
  ])("%s", (text, forms) => {
    expect(readDates(text, dates).settings.eras.map((era) => era.form)).toEqual(forms);
  });
});
