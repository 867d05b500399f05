import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { change, mapped } from "../src/repair/mapped.ts";
import { french } from "./french.ts";

const repaired = (text: string) =>
  french.repairs.reduce((from, find) => change(from, find(from.text)), mapped(text)).text;

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
    ["ils devrontêtre prêts", "ils devront être prêts"],
    ["elles ontpour objet", "elles ont pour objet"],
    ["appellent àune pause", "appellent à une pause"],
    ["au sein dela région", "au sein de la région"],
    ["en tousdomaines", "en tous domaines"],
    ["atoujours voulu", "a toujours voulu"],
    ["les arts, ainsique la paix", "les arts, ainsi que la paix"],
    ["l'ASEAN 3.Ils partent", "l'ASEAN 3. Ils partent"],
    ["le retard ;la suite", "le retard ; la suite"],
    ["les m inistres", "les ministres"],
    ["à cette confé rence", "à cette conférence"],
    ["la soci?t? civile", "la société civile"],
    ["la r?union a rappel? que", "la réunion a rappelé que"],
    ["la R?publique, o? il p?che", "la République, où il pêche"],
    ["l'?nergie et la r?colte", "l'énergie et la récolte"],
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
    "au dela du fleuve",
    "abornés",
    "impactantes",
    "népalaises",
    "encryptées",
    "sépara ses",
    "une promesse de plus",
    "un m ou un s final",
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

/** How many of the words are cut where they stand in a sentence. */
function cutShare(words: Iterable<string>): number {
  const all = [...new Set(words)];
  const cut = all.filter((word) => repaired(`avec ${word} dans`) !== `avec ${word} dans`);
  return cut.length / all.length;
}

describe("words that no French list knows stay whole", () => {
  const read = (path: string) =>
    readFileSync(new URL(`../../../data/${path}`, import.meta.url), "utf8");

  it("names of the reference tables: all", () => {
    const tables = ["countries", "places", "organisations", "blocs", "outlets"];
    const names = tables.flatMap(
      (table) => read(`reference/${table}.tsv`).match(/(?<![\p{L}\d])\p{Lu}\p{L}+/gu) ?? [],
    );
    expect(names.length).toBeGreaterThan(3000);
    expect(cutShare(names)).toBe(0);
  });

  it("words of twenty other languages: 99.5 in a hundred", () => {
    const texts = read("gold/languages/texts.jsonl").trimEnd().split("\n");
    const others = texts
      .map((line) => JSON.parse(line))
      .filter(({ language }) => language !== "fr");
    const words = others.flatMap(({ text }) => text.match(/[\p{L}\p{M}]+/gu) ?? []);
    expect(words.length).toBeGreaterThan(5000);
    expect(cutShare(words)).toBeLessThan(0.005);
  });
});
