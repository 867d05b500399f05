import type { Store } from "@communique/store";
import { findFiles } from "./find-files.ts";
import { type Limits, usualLimits } from "./limits.ts";
import type { InputFile } from "./open-file.ts";
import type { Outlets } from "./outlet.ts";
import type { ReaderEffects } from "./reader.ts";
import { readerOf } from "./readers/index.ts";
import { type Fault, type Found, InputFault, type Item } from "./record.ts";
import { toItem } from "./to-item.ts";

/** What is read. */
export interface Input {
  /** Files, folders and globs. */
  readonly paths: readonly string[];
  /** The folder that relative paths start from. */
  readonly cwd: string;
}

/** What reading needs from outside. */
export interface SourceEffects {
  /** Reads Parquet files. */
  readonly store: Store;
  readonly outlets?: Outlets;
  readonly limits?: Limits;
}

/**
 * Every record of an input, in a stable order: an article, or a row that says why not.
 * A fault of the data never throws; it becomes a row and the rest goes on.
 */
export async function* readRecords(input: Input, effects: SourceEffects): AsyncGenerator<Item> {
  const { outlets = new Map(), limits = usualLimits, store } = effects;
  const { files, faults } = await findFiles(input.paths, input.cwd);
  const sources = new Map<string, string>();
  for (const { path, fault } of faults) {
    yield toItem({ at: null, fault }, { source: path, limits, outlets });
  }
  for (const file of files) {
    for await (const found of readFile(file, { store, limits })) {
      yield withoutCopy(toItem(found, { source: file.source, limits, outlets }), sources);
    }
  }
}

/** The same record twice in one input would be one id twice: the second is refused. */
function withoutCopy(item: Item, seen: Map<string, string>): Item {
  if (item.collected === undefined) return item;
  const { article_id, source, record } = item.collected;
  const first = seen.get(article_id);
  if (first === undefined) {
    seen.set(article_id, `${source} (${record})`);
    return item;
  }
  const detail = `is the same as ${first}`;
  return { rejected: { stage: "collect", source, record, reason: "same_record", detail } };
}

async function* readFile(file: InputFile, effects: ReaderEffects): AsyncGenerator<Found> {
  const reader = readerOf(file.path);
  if (reader === undefined) {
    const detail = "its ending names no format that can be read";
    yield { at: null, fault: { reason: "unknown_format", detail } };
    return;
  }
  let found = 0;
  try {
    for await (const one of reader.read(file, effects)) {
      found += 1;
      yield one;
    }
    if (found === 0) yield { at: null, fault: { reason: "empty", detail: "holds no record" } };
  } catch (cause) {
    yield { at: null, fault: faultOf(cause, file) };
  }
}

function faultOf(cause: unknown, file: InputFile): Fault {
  if (cause instanceof InputFault) return cause.fault;
  const isOfSystem = cause instanceof Error && "code" in cause && "syscall" in cause;
  if (isOfSystem) return { reason: "unreadable", detail: cause.message };
  throw new Error(`collect ${file.source}: ${cause instanceof Error ? cause.message : cause}`, {
    cause,
  });
}
