import { existsSync } from "node:fs";
import { openStore, type Store } from "@communique/store";
import { ownDatabase } from "./places.ts";

/** Opens a database of published tables for reading. */
export async function openTables(path: string): Promise<Store> {
  if (existsSync(path)) return openStore({ path, readOnly: true });
  const advice =
    path === ownDatabase ? "run `npx turbo run pipeline` first" : "is it the output of `run`?";
  throw new Error(`${path}: there is no such database: ${advice}`);
}
