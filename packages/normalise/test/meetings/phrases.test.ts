import { describe, expect, test } from "vitest";
import { normaliseArticle } from "../../src/index.ts";
import { mentionsOf } from "./find.ts";
import { articleOf, vocabulary } from "./vocabulary.ts";

const names = (body: string) => mentionsOf(body, "meeting").map((mention) => mention.text);

describe("a meeting's name", () => {
  test.each([
    ["Une réunion a eu lieu.", ["Une réunion"]],
    ["Le 5e sommet de l'ASEAN s'ouvre.", ["Le 5e sommet de l'ASEAN"]],
    [
      "La 12e réunion des ministres de la Santé de l'ASEAN a débuté lundi.",
      ["La 12e réunion des ministres de la Santé de l'ASEAN"],
    ],
    [
      "La conférence sur la pêche durable, qui dure deux jours, est ouverte.",
      ["La conférence sur la pêche durable"],
    ],
    ["Le dialogue sur les océans le 5 mai à Rome.", ["Le dialogue sur les océans"]],
    ["Elle a salué le forum et le colloque.", ["le forum", "le colloque"]],
    [
      "La 11e consultation et le 8e dialogue sont finis.",
      ["La 11e consultation", "le 8e dialogue"],
    ],
    ["La session du comité mixte s'est tenue.", ["La session du comité mixte"]],
    ["Les deux pays se parlent lors d'une rencontre.", ["une rencontre"]],
    ["Le Comité mixte franco-malgache se réunit.", ["Le Comité mixte franco-malgache"]],
    ["Ils ont eu un entretien téléphonique.", ["un entretien téléphonique"]],
  ])("in %j", (body, expected) => {
    expect(names(body)).toEqual(expected);
  });

  test.each([
    ["Hanoï rencontre des difficultés.", "a verb with an object"],
    ["Paul Morel rencontre son équipe.", "a verb with a possessive object"],
    ["Ils ont rencontré un obstacle.", "a participle"],
    ["Les partenaires de dialogue sont là.", "a noun that complements another"],
    ["Il a parlé par visioconférence.", "a way of speaking"],
    ["Elle a tenu une conférence de presse.", "what is no meeting of states"],
    ["Elle est à la retraite depuis mai.", "another meaning"],
    ["La salle de conférence est pleine.", "a room"],
    ["Le Conseil de sécurité a voté.", "an organ"],
    ["La route est longue.", "no noun"],
    ["", "nothing"],
  ])("is not in %j: %s", (body) => {
    expect(names(body)).toEqual([]);
  });

  test.each([
    ["La réunion est finie.", "the", false],
    ["Une réunion est finie.", "a", false],
    ["Cette réunion est finie.", "this", false],
    ["Ils ont tenu leur réunion.", "its", false],
    ["Les réunions sont finies.", "the", true],
    ["Les 3e et 4e réunions sont finies.", "the", true],
    ["Le congrès est fini.", "the", false],
    ["Réunion annuelle", "none", false],
  ])("in %j has the determiner %s; plural: %s", (body, determiner, plural) => {
    const [meeting] = mentionsOf(body, "meeting");
    expect(meeting?.role).toBe(determiner);
    expect(meeting?.cues.includes("plural")).toBe(plural);
  });
});

describe("a meeting's number", () => {
  const numbers = (body: string) => mentionsOf(body, "ordinal").map((mention) => mention.value);

  test.each([
    ["La 19e réunion sur le riz", ["19"]],
    ["La troisième grande conférence sur le riz", ["3"]],
    ["Les 38e et 39e sommets de l'ASEAN", ["38", "39"]],
    ["Le XIIe sommet de la Francophonie", ["12"]],
    ["La réunion sur le riz", []],
    ["La 27e réunion du genre", ["27"]],
    ["Une visioconférence, la 19è du genre, a eu lieu.", ["19"]],
    ["Cette réunion, cinquième du nom, est close.", ["5"]],
    ["La conférence des parties à l'accord, dixième session, est close.", ["10"]],
    ["La réunion du comité, la onzième, est close.", ["11"]],
    ["La réunion a commencé. C'est la 11ème fois qu'elle est convoquée.", ["11"]],
    ["La réunion a commencé. Ils s'y asseyent pour la 14e fois.", ["14"]],
    ["L'AMRI 16, autrement dit la conférence des ministres", ["16"]],
    ["La première réunion du genre", []],
    ["La première visite officielle du roi", []],
    ["La réunion a lieu. C'est la 4e fois que le Laos accueille un sommet.", []],
    ["La réunion, première rencontre en dix ans, a lieu.", ["1"]],
    ["La septième réunion de l'année", []],
    ["Le premier sommet sous la présidence lao", []],
    [
      "La première réunion de l'année s'est ouverte. Tous ont dîné au bord du grand lac salé de la plaine.",
      [],
    ],
    ["La première réunion en présentiel", []],
    ["La deuxième réunion de ce genre", []],
    ["Le 20e anniversaire du traité, puis la réunion", []],
    ["Au 19e siècle, une réunion eut lieu", []],
  ])("in %j is %j", (body, expected) => {
    expect(numbers(body)).toEqual(expected);
  });
});

test("an article in another language has no mentions", () => {
  const article = articleOf("La 19e réunion de l'ASEAN", { language: "en" });
  expect(normaliseArticle(article, vocabulary)).toEqual([]);
});

test.each([
  ["one word", "a".repeat(1_000_000)],
  ["one noun again and again", "réunion ".repeat(5000)],
])("a long body of %s is read", (_, body) => {
  for (const { start, end, text } of mentionsOf(body, "meeting"))
    expect(text).toBe(body.slice(start, end));
});
