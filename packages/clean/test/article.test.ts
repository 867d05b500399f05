import { cleaned, removals } from "@communique/model";
import { describe, expect, it } from "vitest";
import { cleanArticle } from "../src/index.ts";
import { article, clean, collected, french, lead, paragraphs } from "./french.ts";

describe("clues", () => {
  const cases: [string, object, object][] = [
    [` date 2019-11 ${article}`, {}, { kind: "stamp", edtf: "2019-11", place: null }],
    [
      `Mise à jour à 17h21 le 23/10\n${article}`,
      {},
      { kind: "stamp", edtf: "XXXX-10-23", place: null },
    ],
    [
      `PÉKIN, 16 novembre (Xinhua) -- ${article}`,
      {},
      { kind: "dateline", edtf: "XXXX-11-16", place: "PÉKIN" },
    ],
    [
      `AKP Phnom Penh, 16 février 2017 –\n\n${article}`,
      {},
      { kind: "dateline", edtf: "2017-02-16", place: "Phnom Penh" },
    ],
    [
      `Les ministres, le 4 novembre à Vientiane. Photo: VNA\n\n${article}`,
      {},
      { kind: "caption", edtf: "XXXX-11-04", place: "Vientiane" },
    ],
    [
      article,
      { url: "http://fleuve.example/n/2016/0613/c1-9.html" },
      { kind: "url", edtf: "2016-06-13", place: null },
    ],
    [article, { published: "2020-05" }, { kind: "feed", edtf: "2020-05", place: null }],
  ];
  it.each(cases)("%#", (raw, given, expected) => {
    const { clues } = clean(raw, given).article;
    expect(clues).toHaveLength(1);
    expect(clues[0]).toMatchObject(expected);
  });

  it("point at the words that were cut", () => {
    const raw = `Hanoï (VNA) – ${article}`;
    const [clue] = clean(raw).article.clues;
    expect(raw.slice(clue?.start, clue?.end)).toBe("Hanoï (VNA) –");
  });
});

describe("the title", () => {
  const title = "Les riverains relient leurs réseaux électriques";
  const cases: [string, string, object, string | null][] = [
    ["the first line", `${title}\n\n${article}`, {}, title],
    ["below a rubric", `Économie\n\n${title}\n\n${article}`, {}, title],
    ["stated and in the text", `${title}\n\n${article}`, { title }, title],
    ["stated alone", article, { title }, title],
    ["stated with the site's name", article, { title: `${title} | Le Fleuve` }, title],
    ["none: the lead comes first", article, {}, null],
    ["none: a caption comes first", `Une écluse. Photo: VNA\n\n${article}`, {}, null],
    [
      "not another article's",
      `Le riz se vend très bien\n\n${article}`,
      { url: "https://fleuve.example/ministres-energie-riverains-vientiane-programme-travail" },
      null,
    ],
  ];
  it.each(cases)("%s", (_name, raw, given, expected) => {
    const { article: row } = clean(raw, given);
    expect(row.title).toBe(expected);
    expect(row.body).toBe(expected === null ? article : `${expected}\n\n${article}`);
  });
});

describe("rows", () => {
  it("fit the tables", () => {
    const result = clean(` date 2019-11 Hanoï (VNA) – ${article} -VNA`);
    expect(cleaned.row.parse(result.article)).toEqual(result.article);
    for (const row of result.removals) expect(removals.row.parse(row)).toEqual(row);
  });

  const refused: [string, string, string][] = [
    ["too little", "Une réunion a eu lieu hier à Hanoï.", "too_short"],
    ["nothing", "", "too_short"],
    ["numbers", "3.14 ".repeat(200), "not_text"],
    ["base64", `${"aGVsbG8gd29ybGQ".repeat(60)}`, "not_text"],
  ];
  it.each(refused)("refuses %s", (_name, raw, reason) => {
    expect(cleanArticle(collected(raw), { cleaning: french })).toMatchObject({
      rejected: { stage: "clean", reason },
    });
  });

  it("keeps other languages as they are", () => {
    const raw =
      "The ministers met on Wednesday to agree on the programme of work for the next two years, and asked experts to report on the cost of each link. -VNA";
    expect(clean(raw).article).toMatchObject({ language: "en", body: raw });
  });
});

describe("lines", () => {
  it("are joined where they were wrapped", () => {
    const wrapped = article.replace(/(.{50,60}) /g, "$1\n");
    expect(clean(wrapped).article.body.replace(/\n\n/g, " ")).toContain(lead);
  });

  it("stay apart in a list", () => {
    const list = ["Ont pris part à la réunion :", "- le Laos ;", "- la Thaïlande."];
    const given = [lead, ...list, ...paragraphs].join("\n");
    expect(clean(given).article.body).toBe([lead, ...list, ...paragraphs].join("\n\n"));
  });
});
