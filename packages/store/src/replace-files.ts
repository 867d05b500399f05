import { existsSync, renameSync } from "node:fs";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Lets `work` fill a folder beside `target`, then puts each file and folder in it into its place in
 * `target`: a folder takes the place of the older one whole. Until `work` is done nothing in
 * `target` changes; a run that is killed while things are put into place is finished by the next.
 */
export async function replaceFiles<Result>(
  target: string,
  work: (beside: string) => Promise<Result>,
  beside: string = join(dirname(target), `.${basename(target)}.tmp`),
): Promise<Result> {
  await settleFiles(target, beside);
  await rm(beside, { recursive: true, force: true });
  await mkdir(beside, { recursive: true });
  try {
    const result = await work(beside);
    // From here on the new files count: one rename says so.
    await rename(beside, readyOf(beside));
    await settleFiles(target, beside);
    return result;
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

/** Finishes what a killed run began to put into place; does nothing where there is nothing. */
export async function settleFiles(target: string, beside: string): Promise<void> {
  const ready = readyOf(beside);
  if (!existsSync(ready)) return;
  const old = `${beside}.old`;
  await rm(old, { recursive: true, force: true });
  await mkdir(old, { recursive: true });
  await mkdir(target, { recursive: true });
  const entries = await readdir(ready, { withFileTypes: true });
  for (const entry of entries.sort(foldersLast)) {
    swap(join(ready, entry.name), join(target, entry.name), {
      old: join(old, entry.name),
      isFolder: entry.isDirectory(),
    });
  }
  await rm(ready, { recursive: true, force: true });
  await rm(old, { recursive: true, force: true });
}

function readyOf(beside: string): string {
  return `${beside}.ready`;
}

/** A file takes the place of an older one at once; a folder needs the older one out of its way. */
function swap(from: string, to: string, { old, isFolder }: { old: string; isFolder: boolean }) {
  if (isFolder && existsSync(to)) renameSync(to, old);
  renameSync(from, to);
}

function foldersLast(one: { isDirectory(): boolean }, other: { isDirectory(): boolean }): number {
  return Number(one.isDirectory()) - Number(other.isDirectory());
}
