import { describe, expect, it } from "vitest";
import { repairCharacters } from "../src/repair/characters.ts";
import { change } from "../src/repair/mapped.ts";
import { french } from "./french.ts";

const repaired = (text: string) =>
  change({ text, at: new Int32Array(text.length) }, french.repairs(text)).text;

describe("characters", () => {
  const cases: [string, string, string][] = [
    ["byte-order mark", "\ufeffVu", "Vu"],
    ["mojibake", "rÃ©union Ã Hanoï", "réunion à Hanoï"],
    ["mojibake of quotes", "lâ€™accord", "l’accord"],
    ["no mojibake", "l'Ã de Ã", "l'Ã de Ã"],
    ["combining accents", "re\u0301union", "réunion"],
    ["soft hyphen and zero width", "mi\u00adni\u200bstre", "ministre"],
    ["no-break spaces", "12\u00a0mai\u202f?", "12 mai ?"],
    ["control characters", "a\u0000b\u0007c", "abc"],
    ["line ends", "a\r\nb\rc\u2028d", "a\nb\nc\nd"],
    ["entities", "l&#39;&eacute;t&eacute;&nbsp;!", "l'été !"],
  ];
  it.each(cases)("%s", (_name, given, expected) => {
    expect(repairCharacters(given).text).toBe(expected);
  });
});

describe("glued and split words", () => {
  const hits: [string, string][] = [
    ["avec lesministères", "avec les ministères"],
    ["en visite enMalaisie", "en visite en Malaisie"],
    ["le 5avril", "le 5 avril"],
    ["la 3econférence", "la 3e conférence"],
    ["du 26 au 28septembre", "du 26 au 28 septembre"],
    ["du 24au 29 juin", "du 24 au 29 juin"],
    ["a déclaré.Le pays", "a déclaré. Le pays"],
    ["avec l es ministres", "avec les ministres"],
    ["la 12 e réunion", "la 12e réunion"],
    ["les 33 es Jeux", "les 33es Jeux"],
    ["la Chine,le Japon", "la Chine, le Japon"],
    ["son homologuechinois", "son homologue chinois"],
    ["uneDéclaration", "une Déclaration"],
    ["l'appui del'ASEAN", "l'appui de l'ASEAN"],
    ["en présenced'experts", "en présence d'experts"],
    ["seront àl'étude", "seront à l'étude"],
    ["l'Assembléenationale", "l'Assemblée nationale"],
    ["de l'ASEANet du Japon", "de l'ASEAN et du Japon"],
    ["les Transportset la Santé", "les Transports et la Santé"],
    ["la période2011-2015", "la période 2011-2015"],
    ["il a été re?u", "il a été reçu"],
    ["Vientiane(Laos)", "Vientiane (Laos)"],
  ];
  it.each(hits)("%s", (given, expected) => expect(repaired(given)).toBe(expected));

  const misses = [
    "coprésideront",
    "plateformes",
    "interconnecté",
    "surtourisme",
    "visioconférence",
    "courriels",
    "Desjardins",
    "Villeneuve",
    "Maisonneuve",
    "Charpentier",
    "Nguyên Tân Dung",
    "McDonald",
    "iPhone",
    "YouTube",
    "www.lesministeres.com",
    "la.ministre@example.org",
    "#lesministres",
    "aujourd'hui",
    "jusqu'à",
    "lorsqu'il",
    "le G7",
    "12h30",
    "ASEAN+3",
    "AMM-56",
    "100km",
    "3D",
    "député(e)s",
    "1.000",
    "Qui vient?non",
    "a?n?e",
    "developpement",
    "reunion ministerielle",
    "en-tête",
    "prud'homme",
    "COVID-19",
  ];
  it.each(misses)("leaves %s", (given) =>
    expect(repaired(`vu ${given} ici`)).toBe(`vu ${given} ici`),
  );
});
