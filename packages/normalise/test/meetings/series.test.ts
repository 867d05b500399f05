import { describe, expect, test } from "vitest";
import { acronymKey, contentWords } from "../../src/meetings/series.ts";
import { mentionsOf } from "./find.ts";
import { vocabulary } from "./vocabulary.ts";

const seriesIn = (body: string) => mentionsOf(body, "series").map((mention) => mention.value);
const acronymsIn = (body: string) =>
  mentionsOf(body, "meeting").flatMap(({ cues }) => cues.filter((cue) => /^acronym:/.test(cue)));

describe("a series", () => {
  test.each([
    ["La 12e réunion des ministres de la Santé de l'ASEAN", ["asean-ahmm"]],
    ["La réunion des ministres de la santé de l'ASEAN+3", ["asean-ahmm-plus-3"]],
    ["Les ministres du Travail de l'ASEAN ont tenu leur 25e réunion.", ["asean-almm"]],
    ["La 22e réunion des ministres de la Justice de l'ASEAN (ALAWMM)", ["asean-alawmm"]],
    ["Le sommet de l'ACMECS", ["acmecs-summit"]],
    ["La 21e ALMM réunit les pays de l'ASEAN.", ["asean-almm"]],
    ["L'ALMM-21 réunit les pays de l'ASEAN.", ["asean-almm"]],
    ["La réunion des hauts officiels de l'APEC (SOM)", ["apec-som"]],
  ])("is known in %j", (body, expected) => {
    expect(seriesIn(body)).toEqual(expected);
  });

  test.each([
    ["La réunion des amis des tulipes de l'ASEAN", "words of no series"],
    ["La réunion des hauts officiels de la Francophonie", "another bloc"],
    ["La réunion des experts de la Santé de l'ASEAN", "another rank"],
    ["Une SOM a eu lieu.", "an acronym that many series bear"],
    ["La 4e ABCDEFG a eu lieu.", "an acronym of no series"],
    ["La réunion annuelle des voisins", "no bloc"],
  ])("is not known in %j: %s", (body) => {
    expect(seriesIn(body)).toEqual([]);
  });
});

describe("an acronym", () => {
  test.each([
    ["La réunion des ministres du Travail de l'ASEAN (ALMM)", ["acronym:ALMM"]],
    ["La réunion des ministres du Travail de l'ASEAN (ALMM 21)", ["acronym:ALMM"]],
    ["La 3e conférence sur le riz (COR)", ["acronym:COR"]],
    ["La conférence sur le riz (Rome, Italie)", []],
    ["La conférence sur le riz (photo)", []],
    ["La réunion de l'Association des nations de l'Asie du Sud-Est (ASEAN)", []],
  ])("of a meeting in %j", (body, expected) => {
    expect(acronymsIn(body)).toEqual(expected);
  });

  test.each([
    ["ALMM", "ALMM"],
    ["AEM - METI", "AEMMETI"],
    ["ADMM Plus", "ADMM+"],
    ["ADMM-Plus", "ADMM+"],
    ["ADMM+", "ADMM+"],
    ["ALMM+3", "ALMM+3"],
    ["Appf", "APPF"],
  ])("%s has the key %s", (acronym, expected) => {
    expect(acronymKey(acronym)).toBe(expected);
  });
});

describe("contentWords", () => {
  const words = (name: string) => [...contentWords(name, vocabulary.french.meetings)];

  test("are the same for likes, whatever the number, the case and the signs", () => {
    const name = "Réunion des ministres de la Santé";
    expect(words("12e RÉUNION des Ministres de la santé, 2019")).toEqual(words(name));
  });

  test.each([[""], ["12e, 2019 !"], ["de la"]])("of %j are none", (name) => {
    expect(words(name)).toEqual([]);
  });
});
