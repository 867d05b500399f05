export { compileCleaning } from "./compile.ts";
export type { Dateline, Edit, FrameDate, FrenchCleaning } from "./types.ts";
