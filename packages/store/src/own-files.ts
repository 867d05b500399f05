import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { pipeline } from "node:stream/promises";

/** The files that a run wrote into a folder: their hashes by their paths below it. */
export type OwnFiles = ReadonlyMap<string, string>;

/** The files below a folder, sorted, as paths with slashes. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, "/"))
    .sort();
}

/** The SHA-256 of a file's bytes; null where there is no file to read. */
export async function fileHash(path: string): Promise<string | null> {
  const hash = createHash("sha256");
  return pipeline(createReadStream(path), hash).then(
    () => hash.digest("hex"),
    () => null,
  );
}

/** What a list says, as `sha256sum` writes it; null where there is no list. */
export async function readOwnFiles(path: string): Promise<OwnFiles | null> {
  const text = await readFile(path, "utf8").catch(() => null);
  if (text === null) return null;
  const lines = text.split("\n").flatMap((line) => {
    const [, hash, file] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    return hash === undefined || file === undefined ? [] : [[file, hash] as const];
  });
  return new Map(lines);
}

/** Lists the files below a folder in a file of it, as `sha256sum --check` reads them. */
export async function listOwnFiles(folder: string, list: string): Promise<void> {
  const lines = [];
  for (const file of await filesBelow(folder)) {
    lines.push(`${await fileHash(join(folder, file))}  ${file}\n`);
  }
  await writeFile(join(folder, list), lines.join(""));
}
