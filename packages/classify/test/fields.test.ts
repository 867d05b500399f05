import { describe, expect, test } from "vitest";
import { reportOf } from "./classify.ts";

const opening = "Les ministres de l'Italie, de l'Inde et du Japon parlent de riz.";

describe("a meeting's status", () => {
  test.each([
    ["held", "La conférence sur le riz s'est tenue mardi 14 mai à Rome."],
    ["held", "La conférence sur le riz a pris fin mercredi 15 mai à Rome."],
    ["held", "La conférence sur le riz se tient du 15 au 17 mai à Rome."],
    ["planned", "La conférence sur le riz se tiendra le 3 juin à Rome."],
    ["planned", "La conférence sur le riz aura lieu à Rome du 3 au 5 juin."],
    ["postponed", "La conférence sur le riz, prévue le 3 juin à Rome, a été reportée."],
    ["cancelled", "La conférence sur le riz, prévue le 3 juin à Rome, a été annulée."],
  ])("is %s: %s", (status, lead) => {
    expect(reportOf("Une conférence internationale sur le riz", `${lead} ${opening}`).status).toBe(
      status,
    );
  });
});

describe("a meeting's format", () => {
  test.each([
    ["in_person", "s'est tenue mardi 14 mai à Rome", "Rome"],
    ["virtual", "s'est tenue mardi 14 mai en ligne", null],
    ["virtual", "s'est tenue mardi 14 mai par visioconférence", null],
    ["hybrid", "s'est tenue mardi 14 mai à Rome, en présentiel et en ligne", "Rome"],
  ])("is %s where it %s, in %s", (format, how, city) => {
    const report = reportOf("Conférence sur le riz", `La conférence sur le riz ${how}. ${opening}`);
    expect(report).toMatchObject({ format, city });
  });

  test("of a call is virtual, and it has no place", () => {
    const report = reportOf(
      "Entretien téléphonique entre les ministres italien et indien",
      "Le ministre italien des Affaires étrangères a eu mardi 14 mai un entretien téléphonique avec son homologue indien.",
    );
    expect(report).toMatchObject({ format: "virtual", city: null, country: null });
  });
});

describe("a meeting's level", () => {
  test.each([
    ["summit", "Le sommet de la Francophonie"],
    ["ministerial", "La 5e réunion des ministres de la Culture de la Francophonie"],
    ["senior_officials", "La 5e réunion des hauts fonctionnaires de la Francophonie"],
    ["working", "Le 5e atelier de la Francophonie sur les archives"],
    ["forum", "Le 5e forum de la Francophonie sur les archives"],
  ])("is %s: %s", (level, name) => {
    const body = `${name} s'est tenu mardi 14 mai à Dakar, au Sénégal. Le Bénin et le Togo y ont pris part.`;
    expect(reportOf(name, body).level).toBe(level);
  });
});

describe("a dialogue's level", () => {
  test("is that of the deputies who lead it", () => {
    const name = "Le premier dialogue stratégique nippo-togolais";
    const body = `${name}, au niveau des vices-ministres de la Défense, s'est tenu mardi 14 mai à Lomé.`;
    expect(reportOf(name, body).level).toBe("senior_officials");
  });
});

describe("a visit's topic", () => {
  test.each([
    ["energy", "de l'Énergie", "de pétrole et de barrages"],
    ["foreign-affairs", "des Affaires étrangères", "de pétrole"],
  ])("is %s where the ministers %s meet", (topic, field, matter) => {
    const report = reportOf(
      `Le ministre togolais ${field} en visite à Cotonou`,
      `Le ministre togolais ${field} a rencontré mardi 14 mai à Cotonou le ministre béninois ${field}. Ils ont parlé ${matter}.`,
    );
    expect(report.topic).toBe(topic);
  });
});

describe("talks without a noun", () => {
  test.each([
    ["Le Premier ministre togolais a reçu mardi 14 mai à Lomé son homologue béninois.", "summit"],
    [
      "Le ministre togolais de la Santé a rencontré mardi 14 mai à Lomé le ministre béninois de la Santé.",
      "ministerial",
    ],
    [
      "Le ministre togolais des Affaires étrangères s'est entretenu mardi 14 mai à Lomé avec son homologue béninois.",
      "ministerial",
    ],
  ])("are read from %j, at the level %s", (lead, level) => {
    const report = reportOf("Le Togo et le Bénin se parlent", lead);
    expect(report).toMatchObject({ level, countries: ["BJ", "TG"], city: "Lomé" });
  });
});

describe("the next meeting", () => {
  const name = "Le 5e forum de la Francophonie sur les archives";
  const lead = `${name} s'est tenu mardi 14 mai à Dakar, au Sénégal.`;

  test.each([
    ["Le 6e forum se tiendra en 2020 au Bénin.", 6, 2020, "BJ"],
    ["La prochaine réunion se tiendra au Togo en 2021.", null, 2021, "TG"],
    ["Le Togo accueillera le 6e forum.", 6, null, "TG"],
  ])("is an outcome: %s", (sentence, next_ordinal, next_year, next_country) => {
    const { outcomes } = reportOf(name, lead, `Les débats ont été vifs. ${sentence}`);
    const next = outcomes.find((outcome) => outcome.kind === "next_meeting");
    expect(next).toMatchObject({ text: sentence, next_ordinal, next_year, next_country });
  });

  test("is none where no sentence announces one", () => {
    const { outcomes } = reportOf(name, lead, "Le 4e forum s'était tenu au Togo en 2018.");
    expect(outcomes).toEqual([]);
  });
});
