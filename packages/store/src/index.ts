export { columnTypes, keyOrder, quoteName, quoteText } from "./columns.ts";
export { exportCsv, exportParquet } from "./export-table.ts";
export { failureLine } from "./failure.ts";
export { joinSorted } from "./join-sorted.ts";
export { jsonLine } from "./json-line.ts";
export { type Lexicons, loadLexicons } from "./lexicons.ts";
export { type Pointer, publishTable } from "./publish-table.ts";
export { QueryError } from "./query-error.ts";
export { countRows, readRows, readTable } from "./read-table.ts";
export { loadReference } from "./reference.ts";
export { type Replacing, replaceFiles } from "./replace-files.ts";
export type { Listing } from "./settle-files.ts";
export { named, runSqlFile } from "./sql-file.ts";
export { type Answer, openStore, type Parameters, type Store, type StoreOptions } from "./store.ts";
export { readTsv, type TsvRow } from "./tsv.ts";
export type { Value } from "./values.ts";
export {
  type OlderRows,
  openTable,
  type Row,
  type TableWriter,
  type WrittenLines,
  writeTable,
} from "./write-table.ts";
