import { describe, expect, test } from "vitest";
import { unlistedSeries } from "../../src/index.ts";
import { acronymKey } from "../../src/meetings/acronym-table.ts";
import { contentWords } from "../../src/meetings/content-words.ts";
import { mentionsOf } from "./find.ts";
import { vocabulary } from "./vocabulary.ts";

const seriesIn = (body: string) => mentionsOf(body, "series").map((mention) => mention.value);
const acronymsIn = (body: string) =>
  mentionsOf(body, "meeting").flatMap(({ cues }) => cues.filter((cue) => /^acronym:/.test(cue)));

describe("a series", () => {
  test.each([
    ["La 12e réunion des ministres de la Santé de l'ASEAN", ["asean-ahmm"]],
    ["La réunion des ministres de la santé de l'ASEAN+3", ["asean-ahmm-plus-3"]],
    ["La réunion des ministres de la santé de l'ASEAN trois", ["asean-ahmm-plus-3"]],
    [
      "La réunion des ministres de la Santé de l'ASEAN et de leurs trois partenaires",
      ["asean-ahmm-plus-3"],
    ],
    ["La 22e réunion des ministres de la Justice de l'ASEAN (ALAWMM)", ["asean-alawmm"]],
    ["La réunion restreinte des ministres de la Défense de l'ASEAN", ["asean-admm-retreat"]],
    ["Le sommet de l'ACMECS", ["acmecs-summit"]],
    [
      "La 79e session de la Commission économique et sociale de l'ONU pour l'Asie et le Pacifique",
      ["un-cesap"],
    ],
    ["La 37e session ordinaire de l'Union africaine", ["au-ua"]],
    ["La 44e session du Conseil exécutif de l'Union africaine", ["au-executive-council"]],
    ["Le 14e sommet UE-Inde", ["eu-in-summit"]],
    [
      "La 21e session ordinaire du Conseil exécutif de l'Union africaine (UA)",
      ["au-executive-council"],
    ],
    ["Le 10e Sommet de l'Asie de l'est est ouvert", ["asean-eas"]],
    [
      "La réunion des ministres des Affaires étrangères d'Europe et d'Asie (ASEM FMM 12)",
      ["asem-fmm"],
    ],
    ["La réunion des hauts officiels de l'APEC (SOM)", ["apec-som"]],
    ["La 27e Conférence de l'ONU sur le climat", ["un-cop"]],
  ])("is known by its name in %j", (body, expected) => {
    expect(seriesIn(body)).toEqual(expected);
  });

  test.each([
    ["La 21e ALMM a eu lieu.", ["asean-almm"]],
    ["L'ALMM-21, tenue mardi, fut courte.", ["asean-almm"]],
    ["Ils préparent l'ADMM Retreat.", ["asean-admm-retreat"]],
    ["La quinzième session de l'AMMTC s'est ouverte.", ["asean-ammtc"]],
    ["La quarantième réunion de leur comité, l'ACDM, est close.", ["asean-acdm", "asean-acdm"]],
    ["C'est la septième fois que cette instance, l'AMRDPE, se réunit.", ["asean-amrdpe"]],
    ["La neuvième consultation (AMMTC+3) a eu lieu.", ["asean-ammtc-plus-3"]],
  ])("is known by its acronym in %j", (body, expected) => {
    expect(seriesIn(body)).toEqual(expected);
  });

  test.each([
    ["Les ministres du Travail de l'ASEAN ont tenu leur 25e réunion.", ["asean-almm"]],
    [
      "Hanoï et Vientiane ont tenu la réunion annuelle de leur comité intergouvernemental.",
      ["vn-la-intergovernmental-committee"],
    ],
    ["Hanoï, puis Vientiane : la réunion annuelle du comité intergouvernemental", []],
    [
      "Les ministres du Travail de l'ASEAN sont à Rome. Leur 25e réunion dure deux jours.",
      ["asean-almm"],
    ],
    [
      "Les ministres du Travail de l'ASEAN, avec leurs homologues de Chine, du Japon et de Corée du Sud, ont ouvert leur 9e réunion.",
      ["asean-almm-plus-3"],
    ],
    [
      "La 30e réunion des ministres du Travail de l'ASEAN et la 12e consultation avec leurs homologues de Chine, du Japon et de Corée du Sud sont finies.",
      ["asean-almm", "asean-almm-plus-3"],
    ],
    [
      "Les chefs de police de l'ASEAN ont conclu leur 31e conférence annuelle.",
      ["asean-aseanapol"],
    ],
    ["L'Union africaine a tenu sa 12e session ordinaire.", ["au-ua"]],
    ["L'Assemblée interparlementaire de l'ASEAN ouvre sa 30e Assemblée générale.", ["asean-aipa"]],
    ["Les BRICS sont cinq. Le 9e sommet du groupe s'ouvre mardi.", ["brics-summit"]],
    [
      "Le sultan du Brunei et le Premier ministre malaisien ont ouvert la 12e Consultation annuelle des dirigeants.",
      ["my-bn-alc"],
    ],
    [
      "Ce fut la 20e réunion des ministres du Travail de l'ASEAN. La 21e réunion suivra.",
      ["asean-almm", "asean-almm"],
    ],
  ])("is known by those who meet in %j", (body, expected) => {
    expect(seriesIn(body)).toEqual(expected);
  });

  test.each([
    ["La réunion des amis des tulipes de l'ASEAN", "words of no series"],
    ["La réunion des hauts officiels de la Francophonie", "another bloc"],
    ["La réunion des experts de la Santé de l'ASEAN", "another rank"],
    ["La réunion des gouverneurs adjoints des ports de l'ASEAN", "another rank and subject"],
    ["La réunion des ministres des Tulipes de l'APEC", "a subject that the series has not"],
    ["La 3e réunion ministérielle de l'APEC sur les tulipes", "a subject beside the rank"],
    ["Le forum des ministres de la Santé de l'ASEAN", "another form of meeting"],
    ["Une réunion de l'Union africaine", "any meeting of a bloc"],
    ["L'ASEAN invite. Le forum s'ouvre.", "a bare noun and the article's bloc"],
    ["Les deux sont en réunion de travail.", "likeness to a name without a bloc"],
    ["Un forum mondial s'ouvre.", "half a name without a bloc"],
    ["Une SOM a eu lieu.", "an acronym that many series bear"],
    ["La réunion des hauts officiels (SOM) est finie.", "an acronym whose bloc is not named"],
    ["La 4e ABCDEFG a eu lieu.", "an acronym of no series"],
    ["La réunion annuelle des voisins", "no bloc"],
    [
      "Les ministres du Travail de l'ASEAN ont reçu leurs prix. Une 5e réunion de voisins a lieu.",
      "a meeting of others",
    ],
    [
      "Oslo et Rome négocient. La 4e commission des tulipes a lieu.",
      "two states without that series",
    ],
  ])("is not known in %j: %s", (body) => {
    expect(seriesIn(body)).toEqual([]);
  });
});

describe("a series that the table does not know", () => {
  const id = (name: string, parties: string[]) =>
    unlistedSeries({ name, level: "ministerial", parties }, vocabulary.french.meetings);

  test.each([
    ["La 3e conférence sur les tulipes", "Réunion sur les tulipes, 4e édition"],
    ["2e comité mixte des ports", "le Comité mixte sur les ports"],
  ])("has one id for %j and %j", (first, second) => {
    expect(id(first, ["FR", "NL"])).toBe(id(second, ["NL", "FR"]));
  });

  test.each([
    ["Conférence sur les tulipes", ["NL"], "Conférence sur les roses", ["NL"]],
    ["Conférence sur les tulipes", ["NL"], "Conférence sur les tulipes", ["NL", "FR"]],
  ])("has other ids for %j of %j and %j of %j", (first, some, second, others) => {
    expect(id(first, some)).not.toBe(id(second, others));
  });

  test.each([
    ["la 3e réunion", ["NL", "FR"], "a bare noun"],
    ["Conférence sur les tulipes", [], "nobody who meets"],
  ])("has none in %j of %j: %s", (name, parties) => {
    expect(id(name, parties)).toBeNull();
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
    ["Le conseil des ministres de la Commission de l'océan Indien (COI)", []],
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
