import type { Rejected, Stage, Table } from "@communique/model";
import type { Places } from "../places.ts";

/** Makes something once and keeps it under a name. */
export type Once = <Made>(name: string, make: () => Promise<Made>) => Promise<Made>;

/** What a stage makes of one article: rows for its tables by their names, or a reason why not. */
export type ArticleResult =
  | { readonly rows: Readonly<Record<string, readonly object[]>>; readonly rejected?: never }
  | { readonly rejected: Rejected; readonly rows?: never };

/** A stage's work on one article, as worker threads do it. */
export interface ArticleWork<Row = unknown> {
  readonly stage: Stage;
  /** Tells the works of a stage apart. */
  readonly name: string;
  /** The tables that it gives rows for. */
  readonly tables: readonly Table[];
  /** Loads what the work needs, once a thread; gives the work. */
  prepare(places: Places, once: Once): Promise<(row: Row) => ArticleResult>;
}

/** An article on its way to a worker. */
export interface Item {
  readonly article_id: string;
  readonly source: string;
  readonly record: string;
  /** What the stage's work is given, as JSON. */
  readonly row: string;
}

/** Articles that a worker takes at once. */
export interface Batch {
  readonly stage: Stage;
  /** The name of the work to be done. */
  readonly work: string;
  readonly places: Places;
  readonly items: readonly Item[];
  /** Shared with the worker: the number of the article that it is at, from 1. */
  readonly at: Int32Array;
}

/** What became of a batch. */
export interface BatchResult {
  /** JSON lines by table. */
  readonly lines: Readonly<Record<string, Lines>>;
  readonly refused: readonly { readonly article_id: string; readonly rejected: Rejected }[];
}

/** Rows of a table as UTF-8 JSON lines. */
export interface Lines {
  readonly bytes: Uint8Array;
  readonly count: number;
  /** Bytes of the longest line. */
  readonly longest: number;
}
