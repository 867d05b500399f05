import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copies, fingerprintOf, fingerprints } from "@communique/clean";
import { openStore, readRows, type Store, writeTable } from "@communique/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findCopies } from "../copies.ts";

const words = new Map([
  ["huitieme", 8],
  ["neuvieme", 9],
]);
const lead =
  "Les ministres de l'Énergie des pays riverains se sont réunis mercredi à Vientiane pour arrêter le programme de travail des deux prochaines années.";
const rest = [
  "Ils ont examiné un rapport sur les réseaux électriques et demandé aux experts de chiffrer le coût de chaque liaison avant la fin du semestre.",
  "Le pays hôte a proposé de former une centaine d'ingénieurs, avec l'aide de plusieurs banques de la région et de deux universités.",
];
const article = [lead, ...rest].join("\n\n");
const other =
  "Le prix du riz a reculé au mois de juin dans le delta, où la récolte s'annonce bonne. Les négociants attendent une reprise des achats à l'automne. Les stocks suffisent pour trois mois, selon leur syndicat.";

interface Given {
  readonly body: string;
  readonly url?: string;
  readonly published?: string;
}

let folder: string;
let store: Store;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "copies-"));
  store = await openStore({ threads: 1 });
});
afterAll(async () => {
  store.close();
  await rm(folder, { recursive: true });
});

async function mark(given: Readonly<Record<string, Given>>) {
  const prints = Object.entries(given).map(([article_id, { body, url = null, published }]) => {
    const edtf = published ?? null;
    const clues = [{ kind: "feed" as const, edtf, place: null, start: 0, end: 0 }];
    return fingerprintOf({ article_id, url, body, clues }, words);
  });
  const paths = { fingerprints: join(folder, "prints.parquet"), copies: join(folder, "c.parquet") };
  await writeTable(store, fingerprints, prints, paths.fingerprints);
  await findCopies(store, paths);
  return readRows(store, copies, paths.copies);
}

const targets = async (given: Readonly<Record<string, Given>>) =>
  (await mark(given)).map(({ article_id, duplicate_of }) => [article_id, duplicate_of]);

describe("copies", () => {
  it.each<[string, string, string]>([
    ["the same text", article, article.toUpperCase()],
    ["another headline", `Un fleuve en partage\n\n${article}`, `Les voisins\n\n${article}`],
    ["a cut end", article, `${lead} ${rest[0]}`],
    ["an added lead", `Du pain sur la planche, ces jours-ci.\n\n${article}`, article],
    ["a rewrite", `${article}\n\n${other}`, `${lead} ${rest[1]} La fin est racontée autrement.`],
  ])("%s", async (_name, full, copy) => {
    expect(await targets({ b: { body: copy }, a: { body: full } })).toEqual([["b", "a"]]);
  });

  const edition = (ordinal: string, day: string, year: number) =>
    `La ${ordinal} réunion des ministres de l'Énergie s'est tenue le ${day} mai ${year} à Vientiane. ${article}`;
  it.each<[string, Given, Given]>([
    ["other news", { body: article }, { body: other }],
    ["another edition", { body: edition("8e", "3", 2011) }, { body: edition("9e", "4", 2013) }],
    [
      "an edition in words",
      { body: `La huitième. ${article}` },
      { body: `La neuvième. ${article}` },
    ],
    [
      "an edition that names the next",
      { body: `La 8e. ${article} La 9e suivra.` },
      { body: `La 9e. ${article}` },
    ],
    ["another day", { body: `Jeudi 5 mai. ${article}` }, { body: `Vendredi 6 mai. ${article}` }],
    [
      "a text of another year",
      { body: `${article} Un.`, published: "2019-05-02" },
      { body: `${article} Deux.`, published: "2021-05" },
    ],
    ["short texts", { body: "Une réunion à Hanoï." }, { body: "Une réunion à Hanoï hier soir." }],
  ])("not %s", async (_name, a, b) => {
    expect(await targets({ a, b })).toEqual([]);
  });

  it("point to the fullest; of those about as full, to the earliest; then by id", async () => {
    const full = { body: `${article} ${other}` };
    const texts = { d: { body: article }, c: full, b: { ...full, published: "2019-05" }, a: full };
    expect(await targets(texts)).toEqual([
      ["a", "b"],
      ["c", "b"],
      ["d", "b"],
    ]);
    expect(await targets({ b: { body: article }, a: { body: article } })).toEqual([["b", "a"]]);
  });

  it("are found by their address too, and say how much they share", async () => {
    const rows = await mark({
      a: { body: article, url: "https://n.example/a/12345.vnp" },
      b: { body: lead, url: "http://m.n.example/a-post12345.html?utm_source=x" },
      c: { body: other, url: "http://n.example/a-post12345.html" },
    });
    expect(rows.map(({ article_id, similarity }) => [article_id, similarity])).toEqual([
      ["b", 1],
      ["c", expect.closeTo(0, 1)],
    ]);
  });

  it("are found however many there are", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [
        `n${String(i).padStart(2, "0")}`,
        {
          body: `${article} ${"Voilà tout pour aujourd'hui. ".repeat(i % 7)} Suite ${"a".repeat(i)}.`,
        },
      ]),
    );
    const found = await targets(many);
    expect(found).toHaveLength(59);
    expect(new Set(found.map(([, target]) => target)).size).toBe(1);
  });
});
