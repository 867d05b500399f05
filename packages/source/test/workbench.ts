import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Collected, Rejected } from "@communique/model";
import { openStore } from "@communique/store";
import { type ColumnNames, type Limits, readRecords, usualLimits } from "../src/index.ts";

/** Files of an input, by their paths. */
export type Files = Readonly<Record<string, string | Uint8Array>>;
/** What reading gave. */
export interface Reading {
  readonly collected: Collected[];
  readonly rejected: Rejected[];
}
/** How to read, where it differs from reading the whole folder. */
export interface Options {
  readonly paths?: readonly string[];
  readonly limits?: Partial<Limits>;
  readonly outlets?: ReadonlyMap<string, string>;
  readonly columns?: ColumnNames;
  /** Links to be made: where they stand, and what they name. */
  readonly links?: Readonly<Record<string, string>>;
}

export const sentence = "Les ministres se sont réunis à Hanoï pour deux jours.";

/** Writes files into a new folder, reads them, and removes the folder. */
export async function read(files: Files, options: Options = {}): Promise<Reading> {
  const folder = await mkdtemp(join(tmpdir(), "source-"));
  const store = await openStore({ threads: 1 });
  try {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), content);
    }
    for (const [name, target] of Object.entries(options.links ?? {})) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await symlink(target, join(folder, name));
    }
    const limits = { ...usualLimits, ...options.limits };
    const { paths = ["."], outlets = new Map(), columns = {} } = options;
    const reading: Reading = { collected: [], rejected: [] };
    const effects = { store, limits, outlets, columns };
    for await (const item of readRecords({ paths, cwd: folder }, effects)) {
      if (item.collected) reading.collected.push(item.collected);
      else reading.rejected.push(item.rejected);
    }
    return reading;
  } finally {
    store.close();
    await rm(folder, { recursive: true });
  }
}

/** What was refused, as `record: reason`. */
export function reasons({ rejected }: Reading): string[] {
  return rejected.map(({ record, reason }) => `${record}: ${reason}`);
}
