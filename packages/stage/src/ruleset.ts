import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { transform } from "esbuild";
import { repository } from "./places.ts";

const OWN = "@communique/";

/**
 * A hash of what decides a stage's output: its code and that of the packages it stands on, without
 * comments and blanks, their word lists and SQL, and the reference tables, all of them unless the
 * stage says which it reads.
 */
export async function rulesetHash(
  stageFolder: string,
  tables: readonly string[] | null = null,
): Promise<string> {
  const folders = [...(await foldersOf(stageFolder))];
  const reference = join(repository, "data/reference");
  const read = tables?.map((name) => join(reference, `${name}.tsv`)) ?? (await rulesIn(reference));
  const files = [...(await Promise.all(folders.map(rulesIn))).flat(), ...read].sort();
  const hashes = await Promise.all(files.map(hashFile));
  return createHash("sha256").update(hashes.join("\n")).digest("hex").slice(0, 16);
}

async function foldersOf(folder: string, seen = new Set<string>()): Promise<Set<string>> {
  if (seen.has(folder)) return seen;
  seen.add(folder);
  const manifest: unknown = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const names = dependenciesOf(manifest).filter((name) => name.startsWith(OWN));
  for (const name of names) {
    await foldersOf(join(repository, "packages", name.slice(OWN.length)), seen);
  }
  return seen;
}

function dependenciesOf(manifest: unknown): string[] {
  const has = typeof manifest === "object" && manifest !== null && "dependencies" in manifest;
  return has ? Object.keys(manifest.dependencies ?? {}) : [];
}

async function rulesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(ts|tsv|sql)$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !/\/(node_modules|test|build)\//.test(`/${relative(folder, path)}`));
}

async function hashFile(path: string): Promise<string> {
  const content = await readFile(path, "utf8");
  const rules = await withoutComments(path, content);
  const hash = createHash("sha256").update(rules).digest("hex");
  return `${relative(repository, path)} ${hash}`;
}

async function withoutComments(path: string, content: string): Promise<string> {
  if (path.endsWith(".sql"))
    return content.replaceAll(/--.*$/gm, "").replaceAll(/\s+/g, " ").trim();
  if (!path.endsWith(".ts")) return content;
  const known = codeOf.get(content) ?? transform(content, bare).then(({ code }) => code);
  codeOf.set(content, known);
  return known;
}

const bare = { loader: "ts", minifyWhitespace: true, legalComments: "none" } as const;
/** The stages of a run stand on the same packages. */
const codeOf = new Map<string, Promise<string>>();
