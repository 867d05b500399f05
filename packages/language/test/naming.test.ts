import { describe, expect, test } from "vitest";
import { into, meetingNaming } from "../src/fr/meetings/naming.ts";

describe("a country is gone to", () => {
  test.each([
    "au Laos",
    "au Cambodge",
    "au Vietnam",
    "au Brunei",
    "au Myanmar (Birmanie)",
    "au Timor-Leste",
    "au Royaume-Uni",
    "en Chine",
    "en Thaïlande",
    "en Indonésie",
    "en Corée du Sud",
    "en Iran",
    "en Guinée-Bissau",
    "en Nouvelle-Zélande",
    "aux Philippines",
    "aux États-Unis",
    "à Singapour",
    "à Madagascar",
  ])("%s", (expected) => {
    const country = expected.slice(expected.indexOf(" ") + 1);
    expect(into(country)).toBe(expected);
  });
});

describe("a visit is named after its visitor", () => {
  test.each([
    ["Hun Sen", "Laos", "Visite officielle de Hun Sen au Laos"],
    ["Yingluck Shinawatra", null, "Visite officielle de Yingluck Shinawatra"],
    ["Anwar Ibrahim", "Thaïlande", "Visite officielle d'Anwar Ibrahim en Thaïlande"],
  ])("%s, %s", (visitor, country, expected) => {
    expect(meetingNaming.visit("Visite officielle", visitor, country)).toBe(expected);
  });
});
