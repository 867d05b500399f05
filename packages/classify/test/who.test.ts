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
