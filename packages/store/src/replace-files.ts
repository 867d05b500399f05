import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Lets `work` fill a folder beside `target`, then moves each file to its place in `target`.
 * Until the last file is written nothing in `target` changes, and a killed run leaves no half file.
 */
export async function replaceFiles<Result>(
  target: string,
  work: (beside: string) => Promise<Result>,
  beside: string = join(dirname(target), `.${basename(target)}.tmp`),
): Promise<Result> {
  await rm(beside, { recursive: true, force: true });
  await mkdir(beside, { recursive: true });
  try {
    const result = await work(beside);
    await moveFiles(beside, target);
    return result;
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

async function moveFiles(from: string, to: string): Promise<void> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  for (const { parentPath, name } of files) {
    const folder = join(to, parentPath.slice(from.length));
    await mkdir(folder, { recursive: true });
    await rename(join(parentPath, name), join(folder, name));
  }
}
