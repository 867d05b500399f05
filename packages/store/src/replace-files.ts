import { existsSync, statSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { filesBelow, listOwnFiles } from "./own-files.ts";
import { type Listing, settleFiles } from "./settle-files.ts";

/** How files are replaced. */
export interface Replacing {
  /** The folder in which the new files grow. */
  readonly beside?: string;
  /**
   * Keeps a list of what was written, so that files of an earlier run go when no new ones come, and
   * a file that somebody else put there or changed is kept. Without it, files are only replaced.
   */
  readonly listing?: Listing;
}

/**
 * Lets `work` fill a folder beside `target`, then puts each file in it into its place in `target`.
 * Until `work` is done nothing in `target` changes; a run that is killed while things are put into
 * place is finished by the next. Files of others in `target` stay.
 */
export async function replaceFiles<Result>(
  target: string,
  work: (beside: string) => Promise<Result>,
  { beside = join(dirname(target), `.${basename(target)}.tmp`), listing }: Replacing = {},
): Promise<Result> {
  await settleFiles(target, beside, listing);
  await rm(beside, { recursive: true, force: true });
  await mkdir(beside, { recursive: true });
  try {
    const result = await work(beside);
    if (listing !== undefined) await listOwnFiles(beside, listing.file);
    checkPlaces(target, await filesBelow(beside));
    // From here on the new files count: one rename says so.
    await rename(beside, `${beside}.ready`);
    await settleFiles(target, beside, listing);
    return result;
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

/** Fails where a folder stands in the place of a file, or a file in that of a folder. */
function checkPlaces(target: string, files: readonly string[]): void {
  for (const file of files) {
    if (isFolder(join(target, file)) === true) {
      throw new Error(`${join(target, file)}: this is a folder: move it away and run it again`);
    }
    const parts = file.split("/").slice(0, -1);
    for (let depth = 0; depth <= parts.length; depth += 1) {
      const folder = join(target, ...parts.slice(0, depth));
      if (isFolder(folder) === false) {
        throw new Error(`${folder}: this is no folder: move it away and run it again`);
      }
    }
  }
}

function isFolder(path: string): boolean | null {
  return existsSync(path) ? statSync(path).isDirectory() : null;
}
