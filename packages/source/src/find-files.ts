import { stat } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { type InputFile, isRemote } from "./bytes/open-file.ts";
import { unpackedName } from "./bytes/unpack.ts";
import { readers } from "./readers/index.ts";
import type { Fault } from "./record.ts";
import { type Walked, walk } from "./walk.ts";

/** The files of an input, in a stable order, and what in it could not be read. */
export interface FoundFiles {
  readonly files: readonly InputFile[];
  readonly faults: readonly { readonly source: string; readonly fault: Fault }[];
}

interface Expansion extends Walked {
  /** The folder that sources are named from; null where the path has none. */
  readonly root: string | null;
}

const endings = readers.flatMap((reader) => reader.endings);

/** Expands files, folders, globs and addresses. A file's source is its path below what the inputs share. */
export async function findFiles(paths: readonly string[], cwd: string): Promise<FoundFiles> {
  const expansions = await Promise.all(paths.map((path) => expand(path, cwd)));
  const root = commonFolder(expansions.flatMap((expansion) => expansion.root ?? []));
  const found = expansions.flatMap((expansion) => expansion.files);
  const files = [...new Set(found)]
    .map((path) => ({ path, source: sourceOf(path, root) }))
    .sort((a, b) => (a.source < b.source ? -1 : 1));
  const faults = expansions.flatMap((expansion) =>
    expansion.faults.map(({ path, fault }) => ({
      source: expansion.root === null ? path : sourceOf(path, root),
      fault,
    })),
  );
  return { files, faults };
}

function sourceOf(path: string, root: string): string {
  return isRemote(path) ? path : relative(root, path).split(sep).join("/") || ".";
}

async function expand(path: string, cwd: string): Promise<Expansion> {
  if (isRemote(path)) return { root: null, files: [path], faults: [] };
  const absolute = resolve(cwd, path);
  const status = await stat(absolute).catch((cause: NodeJS.ErrnoException) => cause);
  if (!(status instanceof Error)) {
    if (status.isDirectory()) return fromFolder(path, absolute);
    return { root: dirname(absolute), files: [absolute], faults: [] };
  }
  if (status.code === "ELOOP")
    return nothing(path, "symlink_loop", "is a link that leads to itself");
  if (isDynamicPattern(path)) return fromGlob(path, cwd);
  return nothing(path, "missing_path", "there is no such file or folder");
}

async function fromFolder(path: string, folder: string): Promise<Expansion> {
  const isWanted = (name: string) =>
    endings.some((ending) => unpackedName(name).toLowerCase().endsWith(ending));
  const walked = await walk(folder, isWanted);
  if (walked.files.length + walked.faults.length > 0) return { root: folder, ...walked };
  return nothing(path, "no_articles", `no file in it ends in ${endings.join(", ")}`);
}

async function fromGlob(path: string, cwd: string): Promise<Expansion> {
  const files = await glob(path, { cwd, absolute: true });
  if (files.length === 0) return nothing(path, "no_articles", "no file matches");
  const fixed = path.split("/").findIndex((part) => isDynamicPattern(part));
  const root = resolve(cwd, path.split("/").slice(0, fixed).join("/") || ".");
  return { root, files: files.map((file) => resolve(file)), faults: [] };
}

function nothing(path: string, reason: string, detail: string): Expansion {
  return { root: null, files: [], faults: [{ path, fault: { reason, detail } }] };
}

function commonFolder(folders: readonly string[]): string {
  const [first = sep, ...others] = folders;
  const isShared = (folder: string) =>
    others.every((other) => other === folder || other.startsWith(join(folder, sep)));
  let common = first;
  while (!isShared(common) && common !== dirname(common)) common = dirname(common);
  return common;
}
