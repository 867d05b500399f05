import type { Store } from "@communique/store";
import { decodeLoosely } from "./bytes/decode.ts";
import { type InputFile, isRemote, readHead } from "./bytes/open-file.ts";
import type { ColumnNames } from "./fields.ts";
import { findFiles } from "./find-files.ts";
import { type Limits, usualLimits } from "./limits.ts";
import type { Outlets } from "./outlet.ts";
import type { Reader, ReaderEffects } from "./reader.ts";
import { readerOf, remoteReader } from "./readers/index.ts";
import { type Fault, type Found, InputFault, type Item, systemFault } from "./record.ts";
import { SeenIds } from "./seen.ts";
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
  /** What columns of other names than the usual ones hold. */
  readonly columns?: ColumnNames;
  readonly limits?: Limits;
  /** Takes over what an earlier run read of a file, if it can; the file is not read then. */
  readonly reuse?: (file: InputFile, seen: SeenIds) => Promise<boolean>;
}

/**
 * Every record of an input, in a stable order: an article, or a row that says why not.
 * A fault of the data never throws; it becomes a row and the rest goes on.
 */
export async function* readRecords(input: Input, effects: SourceEffects): AsyncGenerator<Item> {
  const { outlets = new Map(), limits = usualLimits, columns = {}, store } = effects;
  const { files, faults } = await findFiles(input.paths, input.cwd);
  const seen = new SeenIds();
  for (const { source, fault } of faults) {
    yield toItem({ at: null, fault }, { source, limits, outlets });
  }
  for (const file of files) {
    if (await effects.reuse?.(file, seen)) continue;
    for await (const found of readFile(file, { store, limits, columns })) {
      yield withoutCopy(toItem(found, { source: file.source, limits, outlets }), seen);
    }
  }
}

/** The same record twice in one input would be one id twice: the second is refused. */
function withoutCopy(item: Item, seen: SeenIds): Item {
  if (item.collected === undefined) return item;
  const { article_id, source, record } = item.collected;
  const first = seen.add(article_id, source);
  if (first === null) return item;
  const detail = `is the same as a record of ${first}`;
  return { rejected: { stage: "collect", source, record, reason: "same_record", detail } };
}

async function* readFile(file: InputFile, effects: ReaderEffects): AsyncGenerator<Found> {
  let last: string | null = null;
  let found = 0;
  try {
    const reader = await readerFor(file, effects.limits);
    for await (const one of reader.read(file, effects)) {
      last = one.at;
      found += 1;
      yield one;
    }
    if (found === 0) yield { at: null, fault: { reason: "empty", detail: "holds no record" } };
  } catch (cause) {
    const { reason, detail } = faultOf(cause, file);
    yield {
      at: null,
      fault: { reason, detail: last === null ? detail : `${detail}, after ${last}` },
    };
  }
}

async function readerFor(file: InputFile, limits: Limits): Promise<Reader> {
  if (isRemote(file.path)) return remoteReader(file.path);
  const head = decodeLoosely(await readHead(file, limits));
  const reader = readerOf(file.path, head);
  if (reader !== undefined) return reader;
  throw new InputFault("unknown_format", "neither its name nor its start shows a known format");
}

function faultOf(cause: unknown, file: InputFile): Fault {
  if (cause instanceof InputFault) return cause.fault;
  const isOfSystem = cause instanceof Error && "code" in cause && "syscall" in cause;
  if (isOfSystem) return systemFault(cause);
  throw new Error(`collect ${file.source}: ${cause instanceof Error ? cause.message : cause}`, {
    cause,
  });
}
