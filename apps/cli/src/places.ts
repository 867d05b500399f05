import { resolve } from "node:path";

/** The tables of `npx turbo run pipeline`. */
export const ownDatabase: string = resolve(import.meta.dirname, "../../../data/communique.duckdb");
