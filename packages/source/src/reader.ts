import type { Store } from "@communique/store";
import type { InputFile } from "./bytes/open-file.ts";
import type { ColumnNames } from "./fields.ts";
import type { Limits } from "./limits.ts";
import type { Found } from "./record.ts";

/** What reading needs from outside. */
export interface ReaderEffects {
  readonly store: Store;
  readonly limits: Limits;
  readonly columns: ColumnNames;
}

/** A format: which files are in it, and how their records are read, one by one. */
export interface Reader {
  readonly format: string;
  /** Endings of file names, without the `.gz` or `.zst` that may follow. */
  readonly endings: readonly string[];
  /** Whether a file's first characters show this format, whatever its name says. */
  shows?(head: string): boolean;
  read(file: InputFile, effects: ReaderEffects): AsyncIterable<Found>;
}
