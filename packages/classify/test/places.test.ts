import type { Clue } from "@communique/model";
import { normaliseArticle } from "@communique/normalise";
import { articleOf, vocabulary } from "@communique/normalise/test-kit";
import { describe, expect, test } from "vitest";
import { classifyArticle } from "../src/index.ts";
import { reportOf } from "./classify.ts";

const clue = (kind: Clue["kind"], edtf: string | null, place: string | null): Clue => ({
  kind,
  edtf,
  place,
  start: 0,
  end: 0,
});

function withClues(body: string, ...clues: Clue[]) {
  const article = articleOf(body, {
    title: null,
    clues: [clue("feed", "2019-05-16", null), ...clues],
  });
  const [report] = classifyArticle(
    article,
    normaliseArticle(article, vocabulary),
    vocabulary,
  ).reports;
  return report;
}

const health = "La 14e réunion des ministres de la Santé de l'ASEAN";

describe("a meeting's place", () => {
  test("is that of its picture where the text has none", () => {
    const body = `${health} a réuni dix délégations. Elles ont parlé de vaccins.`;
    expect(withClues(body, clue("caption", "XXXX-05-14", "Vientiane"))).toMatchObject({
      city: "Vientiane",
      country: "LA",
      starts_on: "2019-05-14",
    });
  });

  test("is the dateline's city where the text has its country only", () => {
    const body = `${health} s'est tenue mardi 14 mai en Thaïlande.`;
    expect(withClues(body, clue("dateline", null, "Bangkok"))?.city).toBe("Bangkok");
  });

  test("of a visit is the country that is visited", () => {
    const report = reportOf(
      "Le président lao et le Premier ministre cambodgien parlent de frontières",
      "Les deux dirigeants ont pris cet engagement au cours de la visite officielle que le président lao a faite au Cambodge les 13 et 14 mai.",
    );
    expect(report.country).toBe("KH");
  });
});

describe("a day with its year in a caption", () => {
  test("is taken as it stands", () => {
    const body = `${health} a réuni dix délégations à Hanoï. Elles ont parlé de vaccins.`;
    expect(withClues(body, clue("caption", "2019-04-30", null))).toMatchObject({
      starts_on: "2019-04-30",
      date_basis: "stated",
    });
  });
});
