export { edtfOf } from "./edtf.ts";
export { type FoundFiles, findFiles } from "./find-files.ts";
export { type Limits, usualLimits } from "./limits.ts";
export type { InputFile } from "./open-file.ts";
export type { Outlets } from "./outlet.ts";
export { type Input, readRecords, type SourceEffects } from "./read-records.ts";
export { readers } from "./readers/index.ts";
export type { Item } from "./record.ts";
