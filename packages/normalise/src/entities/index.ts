export { compileEntities } from "./compile.ts";
export { findEntities } from "./find.ts";
export type { EntityIndex, EntityMention } from "./types.ts";
