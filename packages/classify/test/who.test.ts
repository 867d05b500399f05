import { describe, expect, test } from "vitest";
import { reportOf } from "./classify.ts";

const title = "Conférence de la Francophonie sur le riz";
const lead =
  "La 5e conférence de la Francophonie sur le riz s'est tenue mardi 14 mai à Dakar. Le Bénin et le Togo y ont pris part.";

describe("who chairs a meeting", () => {
  test.each([
    ["BJ", "Le Bénin en assurait la présidence."],
    ["BJ", "Le ministre béninois de l'Agriculture présidait."],
    ["TG", "Le Togo, qui présidait, avait préparé les débats."],
    ["TG", "La conférence était présidée par le ministre togolais de l'Agriculture."],
    ["BJ", "Sous la présidence du ministre béninois, les délégués ont parlé de semences."],
    ["TG", "Sous la conduite du Togo, on a parlé de semences."],
    ["BJ", "Le Bénin a dirigé les débats."],
    [
      "BJ",
      "Les travaux étaient placés sous la présidence de M. Jean Ahou, ministre béninois de l'Agriculture.",
    ],
    ["TG", "La séance a été dirigée par le ministre togolais de l'Agriculture, Paul Lawani."],
    ["BJ", "C'est le ministre béninois de l'Agriculture qui présidait la séance."],
    ["BJ", "La présidence revenait au Bénin."],
    ["BJ", "La présidence était assurée par le Bénin."],
    [
      "BJ",
      "Jean Ahou, ministre béninois de l'Agriculture et président de la conférence, a parlé de semences.",
    ],
    ["TG", "Présidant la conférence, le ministre togolais de l'Agriculture a parlé de semences."],
    ["TG", "Les débats étaient conduits par le ministre togolais."],
    ["TG", "Le ministre togolais dirigeait la réunion."],
    ["TG", "Le ministre togolais a présidé l'ouverture."],
    [
      "TG",
      "En sa qualité de président de séance, le ministre togolais Paul Lawani a parlé de semences.",
    ],
    ["BJ", "La conférence, que présidait le Bénin, a parlé de semences."],
    ["BJ", "Le Bénin, hôte et coprésident, a parlé de semences."],
    [
      "TG",
      "Le président togolais, Paul Lawani, a reçu de son homologue béninois, Jean Ahou, la présidence tournante pour un an.",
    ],
    ["TG", "La présidence de l'organisation est passée du Bénin au Togo."],
    [
      "BJ",
      "Le Bénin, qui préside la coopération agricole de la Francophonie, avait préparé les textes.",
    ],
    ["BJ", "Le Bénin garde la présidence du secteur."],
    [null, "La présidence est passée du Bénin au Togo, qui accueillera la 6e conférence."],
    [null, "Le Bénin a été désigné pour présider la sixième conférence."],
    [null, "La présidence a été remise au Bénin, qui organisera la 6e conférence."],
    [null, "Le ministre togolais a conduit la délégation de son pays."],
    [null, "Le président de la Commission de l'Agriculture du parlement togolais a parlé."],
    [null, "Le Togo présidera la sixième édition."],
    [null, "La conférence était coprésidée par le Bénin et le Togo."],
    [null, "Les ministres béninois et togolais ont coprésidé les travaux."],
    [null, "Le Bénin préside l'Association cette année."],
    [null, "Le Togo avait présidé la précédente."],
  ])("%s: %s", (chair, sentence) => {
    expect(reportOf(title, lead, sentence).chair).toBe(chair);
  });
});

describe("at which level a meeting is held", () => {
  test.each([
    ["ministerial", "Les ministres du Bénin et du Togo y ont parlé de semences."],
    ["ministerial", "Les chefs des diplomaties du Bénin et du Togo y étaient."],
    ["senior_officials", "Les chefs de police du Bénin et du Togo y étaient."],
    ["summit", "Les dirigeants du Bénin et du Togo y étaient."],
    ["forum", "Des paysans du Bénin et du Togo y étaient."],
  ])("%s: %s", (level, sentence) => {
    expect(reportOf(title, lead, sentence).level).toBe(level);
  });
});

describe("who is named", () => {
  test.each([
    [
      "Les ministres du Bénin et du Togo, Jean Ahou et Paul Lawani, ont parlé de semences.",
      ["Jean Ahou BJ", "Paul Lawani TG"],
    ],
    [
      "Les vice-Premiers ministres Jean Ahou, pour le Bénin, et Paul Lawani, pour le Togo, y étaient.",
      ["Jean Ahou BJ", "Paul Lawani TG"],
    ],
    ["Le Premier ministre béninois par intérim, Jean Ahou, y était.", ["Jean Ahou BJ"]],
    ["Le Togolais Paul Lawani a parlé de semences.", ["Paul Lawani TG"]],
    ["Le Bénin était là ; le ministre, Jean Ahou, a parlé.", ["Jean Ahou BJ"]],
    ["La délégation togolaise était conduite par Paul Lawani.", ["Paul Lawani TG"]],
    ["Le Bénin était représenté par Jean Ahou.", ["Jean Ahou BJ"]],
    [
      "Étaient présents Jean Ahou (Bénin) et Paul Lawani (Togo).",
      ["Jean Ahou BJ", "Paul Lawani TG"],
    ],
    ["Jean Ahou du Bénin et Paul Lawani du Togo y étaient.", ["Jean Ahou BJ", "Paul Lawani TG"]],
    [
      "Le ministère togolais de l'Agriculture y était ; Paul Lawani, qui le dirige, a parlé.",
      ["Paul Lawani TG"],
    ],
    [
      "Paul Lawani, ministre du Plan rural et chef du Comité pour la réduction de la pauvreté du Togo, a parlé.",
      ["Paul Lawani TG"],
    ],
    [
      "La directrice du Bureau de la FAO pour les sols, Anne Delorme, y était.",
      ["Anne Delorme null"],
    ],
    ["Le secrétaire général de la Francophonie, Nguyen Van Ba, y était.", ["Nguyen Van Ba null"]],
    ["Patrice Talon a ouvert la conférence sur le riz.", ["Patrice Talon BJ"]],
    ["Le riz plaît à Patrice Talon.", []],
    ["Jean Ahou, porte-parole du ministère béninois de l'Agriculture, l'a dit.", []],
    ["Le nom de l'ancien ministre togolais Paul Lawani a été donné à une rue.", []],
    ["Le prince des mers, roman de Jean Ahou (Éditions du Bénin), est paru.", []],
    ["La Route du Riz traverse le Bénin et le Togo.", []],
  ])("%s", (sentence, people) => {
    const named = reportOf(title, lead, sentence).people;
    expect(named.map(({ name, country }) => `${name} ${country}`)).toEqual(people);
  });
});

describe("whether a meeting is held or planned", () => {
  test.each([
    [
      "held",
      "La 5e conférence sur le riz s'est tenue mardi 14 mai à Dakar.",
      "La 6e aura lieu à Lomé.",
    ],
    [
      "held",
      "La 5e conférence sur le riz, à Dakar, a réuni mardi 14 mai le Bénin et le Togo.",
      "Une rencontre avec la Chine est prévue en juin.",
    ],
    [
      "planned",
      "La 5e conférence sur le riz réunit le Bénin et le Togo le 3 juin 2019 à Dakar.",
      "",
    ],
  ])("%s: %s %s", (status, first, second) => {
    expect(reportOf(title, `${first} ${second}`).status).toBe(status);
  });
});

describe("who hosts a meeting", () => {
  test.each([
    [
      "SN",
      "La 5e conférence de la Francophonie sur le riz s'est tenue mardi 14 mai à Dakar, au Sénégal.",
    ],
    [
      "BJ",
      "Le Bénin a accueilli mardi 14 mai à Cotonou la 5e conférence de la Francophonie sur le riz.",
    ],
    [null, "La 5e conférence de la Francophonie sur le riz s'est tenue mardi 14 mai en ligne."],
    [
      "TG",
      "La 5e conférence de la Francophonie sur le riz, organisée par le Togo, s'est tenue mardi 14 mai.",
    ],
  ])("%s: %s", (host, sentence) => {
    expect(reportOf(title, sentence).host).toBe(host);
  });

  test("two who talk in a third state are no guests of it", () => {
    const talks =
      "Le ministre béninois Jean Ahou s'est entretenu mardi 14 mai à Lisbonne avec son homologue togolais, Paul Lawani.";
    expect(reportOf("Entretien", talks).host).toBeNull();
  });
});
