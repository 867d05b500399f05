import type { Store } from "@communique/store";
import type { Limits } from "./limits.ts";
import type { InputFile } from "./open-file.ts";
import type { Found } from "./record.ts";

/** What reading needs from outside. */
export interface ReaderEffects {
  readonly store: Store;
  readonly limits: Limits;
}

/** A format: which files are in it, and how their records are read, one by one. */
export interface Reader {
  readonly format: string;
  /** Endings of file names, without the `.gz` that may follow. */
  readonly endings: readonly string[];
  read(file: InputFile, effects: ReaderEffects): AsyncIterable<Found>;
}
