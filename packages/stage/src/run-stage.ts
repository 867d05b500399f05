import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Rejected, rejected, type Stage, type Table } from "@communique/model";
import {
  countRows,
  type OlderRows,
  openTable,
  type Row,
  replaceFiles,
  type TableWriter,
} from "@communique/store";
import type { Effects } from "./effects.ts";
import { fileHashes } from "./kept.ts";
import { rulesetHash } from "./ruleset.ts";

/** A stage: its name, its folder with package.json, and the folder it writes. */
export interface StageRun {
  readonly stage: Stage;
  readonly folder: string;
  readonly output: string;
  /** The reference tables that it reads; all by default. */
  readonly reference?: readonly string[];
  /** Whether the next run may take rows over: the hashes of the tables stand in stage.json too. */
  readonly seal?: boolean;
}

/** What a stage tells of its run, as it is kept. */
export const STAGE_FILE = "stage.json";

type Counts = readonly { readonly name: string; readonly n: number }[];

/** What a stage tells of its run; kept beside its tables as stage.json. */
export interface StageReport {
  readonly stage: Stage;
  readonly ruleset: string;
  readonly counts: Counts;
}

/** What a stage's work is given: its tables, and a place for rejected rows. */
export interface StageTables {
  /** The folder in which the new tables grow. */
  readonly folder: string;
  /** The hash of what decides the stage's output. */
  readonly ruleset: string;
  /** Opens a table; rows of older files of it stand in it too. */
  open<T extends Table>(table: T, older?: readonly OlderRows[]): Promise<TableWriter<T>>;
  write<T extends Table>(table: T, rows: readonly Row<T>[]): Promise<void>;
  reject(row: Rejected): Promise<void>;
}

/** How many records a stage read and took on; the rest must stand in its rejected rows. */
export interface Balance {
  readonly read: number;
  readonly accepted: number;
  /** Rows of the tables that the stage did not open here. */
  readonly tables?: Counts;
}

/**
 * Runs a stage: opens its tables beside the old ones, lets it work, checks that every record read
 * was accepted or rejected, and moves the new tables into place.
 */
export async function runStage(
  { stage, folder, output, reference, seal = false }: StageRun,
  effects: Effects,
  work: (tables: StageTables) => Promise<Balance>,
): Promise<StageReport> {
  const ruleset = await rulesetHash(folder, reference);
  return replaceFiles(output, async (beside) => {
    const { writers, open } = openTables(effects, beside);
    try {
      const rejects = await open(rejected);
      const reject = (row: Rejected) => rejects.write(row);
      const write = async <T extends Table>(table: T, rows: readonly Row<T>[]) => {
        const writer = await open(table);
        for (const row of rows) await writer.write(row);
      };
      effects.progress({ stage, phase: "read", done: 0, total: null });
      const balance = await work({ folder: beside, ruleset, open, write, reject });
      checkBalance(stage, balance, rejects.count);
      effects.progress({ stage, phase: "write", done: balance.read, total: balance.read });
      for (const writer of writers) await writer.close();
      const counts = [...countsOf(balance), ...(await countTables(writers, effects))];
      const report = { stage, ruleset, counts };
      const files = writers.map(({ table }) => `${table.name}.parquet`);
      const sealed = seal ? { ...report, hashes: await fileHashes(beside, files) } : report;
      await writeFile(join(beside, STAGE_FILE), `${JSON.stringify(sealed)}\n`);
      return report;
    } catch (cause) {
      for (const writer of writers) await writer.abandon();
      throw cause;
    }
  });
}

function openTables(effects: Effects, folder: string) {
  const writers: TableWriter<Table>[] = [];
  const open = async <T extends Table>(
    table: T,
    older: readonly OlderRows[] = [],
  ): Promise<TableWriter<T>> => {
    const path = join(folder, `${table.name}.parquet`);
    const writer = await openTable(effects.store, table, path, older);
    writers.push(writer as unknown as TableWriter<Table>);
    return writer;
  };
  return { writers, open };
}

function checkBalance(stage: Stage, { read, accepted }: Balance, refused: number): void {
  if (accepted + refused === read) return;
  throw new Error(`${stage}: ${read} read, but ${accepted} accepted and ${refused} rejected`);
}

function countsOf({ read, accepted, tables = [] }: Balance) {
  return [{ name: "read", n: read }, { name: "accepted", n: accepted }, ...tables];
}

async function countTables(writers: readonly TableWriter<Table>[], { store }: Effects) {
  const counts = [];
  for (const { table, path } of writers) {
    counts.push({ name: table.name, n: await countRows(store, path) });
  }
  return counts;
}
