import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { globSync } from "tinyglobby";
import { type Document, readDocument } from "./document.ts";

/** What documents may name. */
export interface House {
  readonly exists: (path: string) => boolean;
  /** Whether a path is written by a program, and so may be missing in a fresh clone. */
  readonly isGenerated: (path: string) => boolean;
  /** The headings of a document; none where there is no such document. */
  readonly anchorsOf: (path: string) => readonly string[];
  /** The scripts of the package in a folder; null where the folder is no package. */
  readonly scriptsIn: (folder: string) => readonly string[] | null;
  /** The folders of workspaces by their names. */
  readonly workspaces: ReadonlyMap<string, string>;
  readonly tasks: readonly string[];
  /** The sources of the commands of `communique` by name. */
  readonly commands: ReadonlyMap<string, string>;
}

interface Manifest {
  readonly name: string;
  readonly workspaces?: readonly string[];
  readonly scripts?: Readonly<Record<string, string>>;
}

const root = resolve(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const ignore = ["**/node_modules/**", "**/dist/**", "**/test-results/**"];
const find = (patterns: readonly string[]) => globSync([...patterns], { cwd: root, ignore }).sort();

/** Every Markdown file that the project keeps, below its own folder. */
export function readDocuments(): Document[] {
  return find(["**/*.md", "!apps/dashboard/src/**"]).map((path) => readDocument(path, read(path)));
}

/** The project as it stands. */
export function readHouse(documents: readonly Document[]): House {
  const manifest = manifestOf("");
  const folders = find((manifest.workspaces ?? []).map((path) => `${path}/package.json`));
  const generated = read(".gitignore")
    .split("\n")
    .filter((line) => line !== "");
  const anchors = new Map(documents.map((document) => [document.path, document.anchors]));
  return {
    exists: (path) => existsSync(join(root, path)),
    isGenerated: (path) => generated.some((line) => `/${path}/`.includes(`/${line}`)),
    anchorsOf: (path) => anchors.get(path) ?? [],
    scriptsIn: (folder) =>
      existsSync(join(root, folder, "package.json"))
        ? Object.keys(manifestOf(folder).scripts ?? {})
        : null,
    workspaces: new Map(folders.map((path) => [manifestOf(dirname(path)).name, dirname(path)])),
    tasks: taskNames(),
    commands: new Map(find(["apps/cli/src/commands/*.ts"]).flatMap(commandIn)),
  };
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(read(join(folder, "package.json")));
}

function taskNames(): string[] {
  const { tasks } = JSON.parse(read("turbo.json")) as { tasks: object };
  return Object.keys(tasks).map((task) => task.replace("//#", ""));
}

function commandIn(path: string): [name: string, source: string][] {
  const source = read(path);
  const name = /new Command\("([\w-]+)"\)/.exec(source)?.[1];
  return name === undefined ? [] : [[name, source]];
}
