import { access, constants, readdir, readFile, statfs } from "node:fs/promises";
import { totalmem } from "node:os";
import { delimiter, join } from "node:path";
import { findFiles } from "@communique/source";
import { repository } from "@communique/stage";
import { loadReference, openStore } from "@communique/store";
import { openTables } from "../database.ts";
import { checkFeedList } from "../feed-list.ts";
import { layoutNote } from "../layout.ts";
import { ownDatabase } from "../places.ts";

/** What the doctor looks at; a test hands in another one. */
export interface World {
  readonly node: string;
  readonly memory: number;
  readonly input: string | undefined;
  exists(path: string): Promise<boolean>;
  isWritable(path: string): Promise<boolean>;
  freeBytes(path: string): Promise<number>;
  /** The names of the workspaces that the lockfile wants and node_modules lacks. */
  missingWorkspaces(): Promise<string[]>;
  duckdbVersion(): Promise<string>;
  checkReference(): Promise<void>;
  countInput(paths: readonly string[]): Promise<number>;
  /** What is to be said of the tables; null where all is well. Throws where they do not open. */
  tablesNote(): Promise<string | null>;
  /** How many feeds the list in a file names; throws with the line that is wrong. */
  countFeeds(file: string): Promise<number>;
  /** The lists of feeds in the folder feeds. */
  feedLists(): Promise<string[]>;
  hasProgram(names: readonly string[]): Promise<boolean>;
}

/** This machine and this folder. */
export function thisWorld(env: NodeJS.ProcessEnv): World {
  const at = (path: string) => join(repository, path);
  const can = (path: string, mode: number) =>
    access(path, mode).then(
      () => true,
      () => false,
    );
  return {
    node: process.versions.node,
    memory: totalmem(),
    input: env.COMMUNIQUE_INPUT,
    exists: (path) => can(at(path), constants.F_OK),
    isWritable: (path) => can(at(path), constants.W_OK),
    async freeBytes(path) {
      const { bavail, bsize } = await statfs(at(path));
      return bavail * bsize;
    },
    missingWorkspaces: () => missingWorkspaces(at),
    duckdbVersion,
    checkReference: async () => void (await loadReference(at("data/reference"))),
    countInput: async (paths) => (await findFiles(paths, repository)).files.length,
    tablesNote,
    countFeeds: async (file) => checkFeedList(await readFile(at(file), "utf8"), file).length,
    async feedLists() {
      const names = await readdir(at("feeds")).catch(() => []);
      return names.filter((name) => /\.(opml|txt)$/.test(name)).map((name) => `feeds/${name}`);
    },
    async hasProgram(names) {
      const named = env.CHROMIUM_PATH === undefined ? [] : [env.CHROMIUM_PATH];
      const folders = (env.PATH ?? "").split(delimiter);
      const paths = folders.flatMap((folder) => names.map((name) => join(folder, name)));
      return (
        await Promise.all([...named, ...paths].map((path) => can(path, constants.X_OK)))
      ).some(Boolean);
    },
  };
}

async function missingWorkspaces(at: (path: string) => string): Promise<string[]> {
  const lock = JSON.parse(await readFile(at("package-lock.json"), "utf8")) as {
    packages: Record<string, { link?: boolean }>;
  };
  const links = Object.entries(lock.packages).filter(([, { link }]) => link === true);
  const there = await Promise.all(
    links.map(([path]) =>
      access(at(path)).then(
        () => true,
        () => false,
      ),
    ),
  );
  return links.filter((_, i) => !there[i]).map(([path]) => path.replace("node_modules/", ""));
}

async function duckdbVersion(): Promise<string> {
  const store = await openStore({ threads: 1 });
  try {
    return String((await store.query("SELECT version()")).rows[0]?.[0]);
  } finally {
    store.close();
  }
}

async function tablesNote(): Promise<string | null> {
  const store = await openTables(ownDatabase);
  try {
    return await layoutNote(store, ownDatabase);
  } finally {
    store.close();
  }
}
