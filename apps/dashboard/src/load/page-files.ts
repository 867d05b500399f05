import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Answer } from "@communique/store";
import { SHARDS, shardOf } from "../rows/shards.ts";
import type { Files } from "./archive.ts";
import { ask, withTables } from "./ask-tables.ts";
import { columnsJson } from "./columns.ts";
import { quoteSentences } from "./evidence.ts";
import { goldScores } from "./gold.ts";
import { describeTables } from "./model.ts";
import { scoreHistory } from "./score-history.ts";

/** The queries of src/data whose answers are cut into shards: pages fetch only what they show. */
const sharded = ["evidence", "bodies"] as const;

/** The data of the pages: the answer of each src/data/NAME.sql, and what the code itself says. */
export function pageFiles(directory: string, bodies: boolean): Promise<Files> {
  return withTables(directory, async (store) => {
    const files = new Map<string, string>();
    for (const name of queries()) files.set(`${name}.json`, columnsJson(await ask(store, name)));
    const evidence = quoteSentences(await ask(store, "evidence"));
    const texts = await ask(store, "bodies");
    for (let shard = 0; shard < SHARDS; shard++) {
      files.set(`evidence-${shard}.json`, columnsJson(part(evidence, shard)));
      files.set(`bodies-${shard}.json`, columnsJson(bodies ? part(texts, shard) : none(texts)));
    }
    files.set("model.json", JSON.stringify(describeTables()));
    files.set("gold.json", JSON.stringify(goldScores()));
    files.set("past.json", JSON.stringify(scoreHistory()));
    return files;
  });
}

function queries(): string[] {
  const folder = fileURLToPath(new URL("../data", import.meta.url));
  return readdirSync(folder)
    .filter((file) => file.endsWith(".sql"))
    .map((file) => file.replace(".sql", ""))
    .filter((name) => !sharded.some((other) => other === name))
    .sort();
}

const part = ({ columns, rows }: Answer, shard: number): Answer => ({
  columns,
  rows: rows.filter(([meeting]) => shardOf(String(meeting)) === shard),
});

const none = ({ columns }: Answer): Answer => ({ columns, rows: [] });
