import { describe, expect, test } from "vitest";
import { reportOf } from "./classify.ts";

const title = "Conférence de la Francophonie sur le riz";
const lead =
  "La 5e conférence des ministres de l'Agriculture de la Francophonie s'est tenue mardi 14 mai à Dakar, au Sénégal. Le Bénin et le Togo y ont pris part.";

const outcomesOf = (sentence: string) => reportOf(title, lead, sentence).outcomes;
const kindsOf = (sentence: string) => outcomesOf(sentence).map(({ kind }) => kind);

describe("what came of a meeting", () => {
  test.each([
    ["agreement_signed", "Les ministres ont signé un protocole d'accord sur les semences."],
    ["agreement_signed", "Un accord de coopération pour 2020 a été signé par les délégations."],
    ["agreement_signed", "Les entretiens ont débouché sur trois accords de coopération."],
    ["declaration_adopted", "Une déclaration sur les semences a été adoptée."],
    ["declaration_adopted", "La Déclaration de Dakar, adoptée mardi, parle de semences."],
    ["declaration_adopted", "Le communiqué conjoint compte douze points."],
    ["declaration_adopted", "La rencontre s'est conclue sur une déclaration."],
    ["roadmap", "Les participants ont approuvé un plan d'action sur les semences."],
    ["commitment", "Les participants ont convenu de former des agronomes."],
    ["commitment", "Il a été convenu que les semences seraient échangées."],
    ["commitment", "Le Bénin s'est engagé à former des agronomes."],
    ["proposal", "Le Togo a proposé une banque de semences."],
  ])("%s: %s", (kind, sentence) => {
    expect(kindsOf(sentence)).toEqual([kind]);
  });

  test.each([
    "La réunion précédente avait adopté un plan d'action sur les semences.",
    "Une déclaration commune sera publiée dans les prochains jours.",
    "La déclaration de Lomé, adoptée en 2012, a été relue.",
    "Les ministres ont repoussé la signature de l'accord.",
    "Ils ont jugé bonne l'application de l'accord de coopération.",
    "Les ministres n'ont pas adopté de déclaration.",
  ])("nothing: %s", (sentence) => {
    expect(kindsOf(sentence)).toEqual([]);
  });

  test("two things adopted are two outcomes", () => {
    expect(kindsOf("Une déclaration et un plan d'action ont été adoptés.")).toEqual([
      "declaration_adopted",
      "roadmap",
    ]);
  });
});

describe("the next meeting", () => {
  test.each([
    ["Le Bénin accueillera la suivante.", null, "BJ"],
    ["La sixième est attendue au Togo.", 6, "TG"],
    ["La 6e conférence aura lieu en 2021 au Bénin.", 6, "BJ"],
    ["Le Togo prendra le relais l'an prochain.", null, "TG"],
    ["La présidence a été remise au Bénin, qui organisera la 6e conférence.", 6, "BJ"],
    ["Le prochain rendez-vous est prévu au Togo.", null, "TG"],
    ["Les ministres ont convenu que la 6e conférence se tiendrait au Bénin.", 6, "BJ"],
  ])("is told: %s", (sentence, ordinal, country) => {
    expect(outcomesOf(sentence)).toMatchObject([
      { kind: "next_meeting", next_ordinal: ordinal, next_country: country },
    ]);
  });

  test.each([
    "La précédente avait eu lieu au Togo.",
    "Les récoltes seront bonnes dans les prochains mois.",
    "Les ministres parleront encore de semences cette semaine.",
  ])("is not told: %s", (sentence) => {
    expect(kindsOf(sentence)).toEqual([]);
  });
});
