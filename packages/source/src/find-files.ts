import { stat } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import type { InputFile } from "./open-file.ts";
import { readers } from "./readers/index.ts";
import type { Fault } from "./record.ts";

/** The files of an input, in a stable order, and the paths that gave none. */
export interface FoundFiles {
  readonly files: readonly InputFile[];
  readonly faults: readonly { readonly path: string; readonly fault: Fault }[];
}

interface Expansion {
  readonly path: string;
  readonly root: string;
  readonly files: readonly string[];
  readonly fault: Fault | null;
}

/** Expands files, folders and globs. A file's source is its path below what the inputs share. */
export async function findFiles(paths: readonly string[], cwd: string): Promise<FoundFiles> {
  const expansions = await Promise.all(paths.map((path) => expand(path, cwd)));
  const found = expansions.filter(({ fault }) => fault === null);
  const root = commonFolder(found.map((expansion) => expansion.root));
  const files = [...new Set(found.flatMap((expansion) => expansion.files))]
    .map((path) => ({ path, source: relative(root, path).split(sep).join("/") }))
    .sort((a, b) => (a.source < b.source ? -1 : 1));
  const faults = expansions.flatMap(({ path, fault }) => (fault ? [{ path, fault }] : []));
  return { files, faults };
}

async function expand(path: string, cwd: string): Promise<Expansion> {
  const absolute = resolve(cwd, path);
  const status = await stat(absolute).catch(() => null);
  if (status?.isDirectory()) return fromFolder(path, absolute);
  if (status !== null) return { path, root: dirname(absolute), files: [absolute], fault: null };
  if (isDynamicPattern(path)) return fromGlob(path, cwd);
  const fault = { reason: "missing_path", detail: "there is no such file or folder" };
  return { path, root: absolute, files: [], fault };
}

async function fromFolder(path: string, folder: string): Promise<Expansion> {
  const endings = readers.flatMap((reader) => reader.endings.map((ending) => ending.slice(1)));
  const pattern = `**/*.{${endings.join(",")}}{,.gz}`;
  const files = await glob(pattern, { cwd: folder, absolute: true, caseSensitiveMatch: false });
  const detail = `no file in it ends in ${endings.map((ending) => `.${ending}`).join(", ")}`;
  const fault = files.length > 0 ? null : { reason: "no_articles", detail };
  return { path, root: folder, files: files.map((file) => resolve(file)), fault };
}

async function fromGlob(path: string, cwd: string): Promise<Expansion> {
  const files = await glob(path, { cwd, absolute: true });
  const fault = files.length > 0 ? null : { reason: "no_articles", detail: "no file matches" };
  const fixed = path.split("/").findIndex((part) => isDynamicPattern(part));
  const root = resolve(cwd, path.split("/").slice(0, fixed).join("/") || ".");
  return { path, root, files: files.map((file) => resolve(file)), fault };
}

function commonFolder(folders: readonly string[]): string {
  const [first = "/", ...others] = folders;
  const isShared = (folder: string) =>
    others.every((other) => other === folder || other.startsWith(join(folder, sep)));
  let common = first;
  while (!isShared(common) && common !== dirname(common)) common = dirname(common);
  return common;
}
