import { copyFileSync, existsSync, mkdirSync, renameSync, rmdirSync, rmSync } from "node:fs";
import { rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileHash, filesBelow, type OwnFiles, readOwnFiles } from "./own-files.ts";

/** The list that a folder keeps of our files. */
export interface Listing {
  /** Its path below the folder. */
  readonly file: string;
  /** A file that tells a folder of ours from before there was a list. */
  readonly sign: string;
  /** Told of every file of somebody else that stood in the way, and where it is now. */
  readonly onKept?: (path: string, now: string) => void;
}

/** What has to go before new files come: files of others aside, ours without a successor away. */
interface Way {
  readonly aside: readonly string[];
  readonly away: readonly string[];
}

/** Finishes what a killed run began to put into place; does nothing where there is nothing. */
export async function settleFiles(
  target: string,
  beside: string,
  listing?: Listing,
): Promise<void> {
  const ready = `${beside}.ready`;
  if (!existsSync(ready)) return;
  const all = await filesBelow(ready);
  const files = all.filter((file) => file !== listing?.file);
  const way = listing === undefined ? null : await findWay(target, ready, files, listing);
  // From here to the last move nothing waits: a reader sees the old files or the new ones.
  for (const file of way?.aside ?? []) setAside(join(target, file), listing);
  for (const file of way?.away ?? []) drop(target, file);
  for (const file of files) move(join(ready, file), join(target, file));
  // The list comes last: until then the older one says what is still to go.
  if (listing !== undefined && all.includes(listing.file)) {
    move(join(ready, listing.file), join(target, listing.file));
  }
  await rm(ready, { recursive: true, force: true });
}

async function findWay(
  target: string,
  ready: string,
  files: readonly string[],
  { file: list, sign }: Listing,
): Promise<Way> {
  const isEarlier = existsSync(join(target, sign));
  const owned = await readOwnFiles(join(target, list));
  const aside: string[] = [];
  for (const file of files) {
    const path = join(target, file);
    const isOurs = owned === null ? isEarlier : await isUnchanged(path, file, owned);
    if (existsSync(path) && !isOurs) aside.push(file);
  }
  const coming = await readOwnFiles(join(ready, list));
  const away: string[] = [];
  for (const file of owned?.keys() ?? []) {
    const isGone = coming !== null && !coming.has(file);
    if (isGone && (await isUnchanged(join(target, file), file, owned))) away.push(file);
  }
  return { aside, away };
}

function setAside(path: string, listing: Listing | undefined): void {
  const now = freeName(path);
  renameSync(path, now);
  listing?.onKept?.(path, now);
}

async function isUnchanged(path: string, file: string, owned: OwnFiles | null): Promise<boolean> {
  return existsSync(path) && owned?.get(file) === (await fileHash(path));
}

function freeName(path: string): string {
  for (let n = 1; ; n += 1) {
    const name = `${path}.kept${n === 1 ? "" : `-${n}`}`;
    if (!existsSync(name)) return name;
  }
}

/** Removes a file, and the folders above it that it leaves empty. */
function drop(target: string, file: string): void {
  rmSync(join(target, file));
  for (let folder = dirname(file); folder !== "."; folder = dirname(folder)) {
    try {
      rmdirSync(join(target, folder));
    } catch {
      return;
    }
  }
}

/** A file takes the place of an older one at once, also where a folder is a link to another disk. */
function move(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EXDEV")) throw error;
    copyFileSync(from, `${to}.tmp`);
    renameSync(`${to}.tmp`, to);
    rmSync(from);
  }
}
