import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Collected, cleaned, collected, rejected, removals } from "@communique/model";
import { effectsOf, gather, placesIn, stageRows } from "@communique/stage";
import { openStore, type Store, writeTable } from "@communique/store";
import { afterAll, beforeAll, expect, it } from "vitest";
import { clean } from "../run.ts";

const texts = [
  `Les ministres du Commerce se sont réunis le 5 mai 2020 à Vientiane afin d'ouvrir leurs marchés.

Les droits sur les fruits tomberont d'ici trois ans, ont promis les dix délégations présentes.`,
  `Une conférence sur la pêche en haute mer a rassemblé à Jakarta des marins et des juristes.

Elle a demandé aux États riverains de mieux compter leurs bateaux et de partager ces chiffres.`,
  `Deux capitales seront reliées par le rail avant la fin de la décennie, selon leurs dirigeants.

Le chantier, dont le tracé longe le fleuve, emploiera jusqu'à huit mille ouvriers de la région.`,
];
const frame = "Suivez notre lettre du matin sur le fleuve";

/** An article whose last paragraph is the one that all articles of its outlet end with. */
function record(id: string, text = ""): Collected {
  const source = `${id}.txt`;
  return {
    article_id: id,
    source_id: id,
    source,
    record: source,
    url: null,
    outlet: "Le Fleuve",
    title: null,
    published: null,
    raw: `${text}\n\n${frame}`,
  };
}

let folder: string;
let store: Store;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "clean-"));
  store = await openStore({ threads: 1 });
});
afterAll(async () => {
  store.close();
  await rm(folder, { recursive: true });
});

it("cleans each record, cuts the outlet's frame, marks copies and keeps what it refused", async () => {
  const places = placesIn(folder);
  const articles = texts.map((text, i) => record(`a${i}`, text));
  const copy = record("b", texts[0]);
  const short = { ...record("c"), raw: "Un mot." };
  const path = join(places.collected, "collected.parquet");
  await writeTable(store, collected, [...articles, copy, short], path);
  const effects = effectsOf(store, () => undefined);
  await clean(places, effects);

  const all = <Row>(row: Row) => row;
  const rows = await gather(stageRows(effects, cleaned, places.cleaned), all);
  expect(rows.map(({ article_id }) => article_id)).toEqual(["a0", "a1", "a2", "b"]);
  expect(rows.filter(({ body }) => body.includes(frame))).toEqual([]);
  const copies = rows.filter(({ duplicate_of }) => duplicate_of !== null);
  expect(copies).toHaveLength(1);
  const refused = await gather(stageRows(effects, rejected, places.cleaned), all);
  expect(refused.map(({ source, reason }) => [source, reason])).toEqual([["c.txt", "too_short"]]);
  const cuts = await gather(stageRows(effects, removals, places.cleaned), all);
  const raws = new Map([...articles, copy].map(({ article_id, raw }) => [article_id, raw]));
  const cutTexts = cuts.map(({ article_id, start, end }) =>
    raws.get(article_id)?.slice(start, end),
  );
  expect(cutTexts.filter((text) => text?.includes(frame))).toHaveLength(4);
  expect((await readdir(places.cleaned)).filter((name) => name.startsWith("."))).toEqual([]);
}, 30_000);
