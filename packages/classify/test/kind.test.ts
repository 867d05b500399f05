import { articleOf, vocabulary } from "@communique/normalise/test-kit";
import { describe, expect, test } from "vitest";
import { classifyArticle } from "../src/index.ts";
import { classify } from "./classify.ts";

describe("an article's kind", () => {
  test.each([
    [
      "meeting",
      "La 14e réunion des ministres de la Santé de l'ASEAN s'ouvre à Hanoï",
      "La 14e réunion des ministres de la Santé de l'ASEAN s'est ouverte mardi 14 mai à Hanoï. Le Laos et la Thaïlande y prennent part.",
    ],
    [
      "meeting",
      "Un colloque sur le riz réunit quatre pays à Rome",
      "Un colloque sur la culture du riz a réuni mercredi 15 mai à Rome des délégués de l'Italie, de l'Inde, du Japon et de l'Égypte.",
    ],
    [
      "meeting",
      "Le président malgache reçoit le ministre indien du Commerce",
      "Le président malgache a reçu mercredi 15 mai à Antananarivo le ministre indien du Commerce.",
    ],
    [
      "domestic_meeting",
      "Le comité populaire de Huê réunit ses cadres",
      "Le comité populaire de la ville de Huê a tenu mardi une réunion sur la circulation, avec l'Assemblée nationale et les entreprises.",
    ],
    [
      "domestic_meeting",
      "Conférence nationale sur les routes",
      "Une conférence nationale sur les routes a eu lieu mardi. Le gouvernement provincial a présenté une loi de finances.",
    ],
    [
      "other_news",
      "Le riz se vend mieux",
      "Le prix du riz a monté de cinq pour cent en mai. Les acheteurs sont nombreux.",
    ],
    [
      "other_news",
      "Une finale sous la pluie",
      "La finale du championnat de football a été jouée samedi sous la pluie, et les joueurs de Lyon ont gagné.",
    ],
    ["other_news", "Un titre seul", ""],
  ])("is %s: %s", (kind, title, body) => {
    const { article, reports } = classify([title, body].filter(Boolean));
    expect(article.kind).toBe(kind);
    expect(reports.length > 0).toBe(kind === "meeting");
  });

  test.each([
    ["en", "other_language"],
    ["vi", "other_language"],
    ["fr", "other_news"],
    [null, "other_news"],
  ])("of an empty body in the language %s is %s", (language, kind) => {
    const found = classifyArticle(articleOf("", { language }), [], vocabulary);
    expect(found).toMatchObject({ article: { kind }, reports: [] });
  });
});

describe("a report", () => {
  const [report] = classify([
    "Le 3e colloque sur le riz réunit l'Italie et l'Inde",
    "Le 3e colloque sur le riz a réuni mercredi 15 mai à Rome l'Italie et l'Inde. Il a duré un jour.",
  ]).reports;

  test("rests on spans of the body", () => {
    expect(report?.evidence.length).toBeGreaterThan(0);
    for (const { start, end } of report?.evidence ?? []) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
    }
  });

  test("tells of the meeting", () => {
    expect(report).toMatchObject({
      rank: 1,
      meeting_id: null,
      ordinal: 3,
      starts_on: "2019-05-15",
      city: "Rome",
      country: "IT",
      format: "in_person",
      level: "working",
      status: "held",
      countries: ["IN", "IT"],
    });
    expect(report?.confidence).toBeGreaterThan(0.5);
  });
});
