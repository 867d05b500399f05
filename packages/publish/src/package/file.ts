import type { Table } from "@communique/model";

/** The formats of a table. */
export type TableFormat = "parquet" | "csv" | "arrow";
/** The formats of other files. */
export type OtherFormat = "ics" | "atom" | "jsonl" | "tsv" | "xlsx";

/** A file of the dataset, as it lies on disk. */
export interface DataFile {
  /** Path below the folder of the descriptor, with slashes. */
  readonly path: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly format: TableFormat | OtherFormat;
  readonly bytes: number;
  readonly sha256: string;
  /** Rows of a table, events of a calendar, entries of a feed. */
  readonly rows: number;
  /** The table it holds; null where it is no table of the model. */
  readonly table: Table | null;
  /** The table whose lists' items it holds, a row each. */
  readonly parent?: Table | undefined;
}

/** Media types by format. */
export const mediaTypes: Readonly<Record<DataFile["format"], string>> = {
  parquet: "application/vnd.apache.parquet",
  csv: "text/csv",
  arrow: "application/vnd.apache.arrow.file",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ics: "text/calendar",
  atom: "application/atom+xml",
  jsonl: "application/jsonl",
  tsv: "text/tab-separated-values",
};
