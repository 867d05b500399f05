import { mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { exportParquet, type Store } from "@communique/store";
import { type FormatName, formats } from "../format/formats.ts";

/** Every way to print an answer; Parquet is for files and other programs. */
export const answerFormats = [...(Object.keys(formats) as FormatName[]), "parquet"] as const;
export type AnswerFormat = (typeof answerFormats)[number];

/** The answer to a query in a format. */
export async function answer(
  store: Store,
  query: string,
  format: AnswerFormat,
): Promise<string | Uint8Array> {
  return format === "parquet" ? parquet(store, query) : formats[format](await store.query(query));
}

async function parquet(store: Store, query: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "communique-sql-"));
  try {
    const path = join(folder, "answer.parquet");
    await exportParquet(store, query.replace(/[;\s]+$/, ""), path);
    return await readFile(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Writes an answer into a file, which is there whole or not at all. */
export async function writeAnswer(path: string, text: string | Uint8Array): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.tmp`);
  try {
    await writeFile(beside, text);
    await rename(beside, path);
  } catch (cause) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw new Error(`sql: ${path}: ${whyNot(cause)}`, { cause });
  }
}

function whyNot(cause: unknown): string {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  const known: Readonly<Record<string, string>> = {
    ENOSPC: "no space is left on the disk",
    EACCES: "it may not be written",
    EPERM: "it may not be written",
    EROFS: "it may not be written",
    ENOENT: "there is no such folder",
    EISDIR: "it is a folder",
  };
  return known[code] ?? String(cause);
}
