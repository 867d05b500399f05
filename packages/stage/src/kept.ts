import { createHash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { Table } from "@communique/model";
import { z } from "zod";

/** The articles whose rows a folder holds, each with the key of what its rows were made of. */
export const KEPT = "kept.parquet";
const SEAL = "kept.json";
const sealSchema = z.record(z.string(), z.string());

/** Notes the hashes of a folder's tables, so that tables of different runs are never taken together. */
export async function sealTables(folder: string, tables: readonly Table[]): Promise<void> {
  await writeFile(join(folder, SEAL), `${JSON.stringify(await hashesOf(folder, tables))}\n`);
}

/** Whether a folder's tables are those that were sealed. */
export async function isSealed(folder: string, tables: readonly Table[]): Promise<boolean> {
  const seal = join(folder, SEAL);
  if (!existsSync(seal)) return false;
  const sealed = sealSchema.safeParse(parsed(await readFile(seal, "utf8")));
  const now = await hashesOf(folder, tables);
  return sealed.success && Object.entries(now).every(([name, hash]) => sealed.data[name] === hash);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function hashesOf(folder: string, tables: readonly Table[]): Promise<Record<string, string>> {
  return fileHashes(folder, [KEPT, ...tables.map(({ name }) => `${name}.parquet`)]);
}

/** The hashes of a folder's files. */
export async function fileHashes(
  folder: string,
  files: readonly string[],
): Promise<Record<string, string>> {
  const hashes = files.map(async (file) => [file, await hashOf(join(folder, file))] as const);
  return Object.fromEntries(await Promise.all(hashes));
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash).catch(() => hash.update("missing"));
  return hash.digest("hex");
}
