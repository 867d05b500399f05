import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { fileHashes } from "./kept.ts";
import { STAGE_FILE } from "./run-stage.ts";

const sealedSchema = z.object({ ruleset: z.string(), hashes: z.record(z.string(), z.string()) });

/** Whether a stage's folder holds the tables of one run by these rules, unchanged. */
export async function isOfRun(folder: string, ruleset: string): Promise<boolean> {
  const text = await readFile(join(folder, STAGE_FILE), "utf8").catch(() => "null");
  const sealed = sealedSchema.safeParse(jsonOf(text));
  if (!sealed.success || sealed.data.ruleset !== ruleset) return false;
  const { hashes } = sealed.data;
  const now = await fileHashes(folder, Object.keys(hashes));
  return Object.entries(hashes).every(([name, hash]) => now[name] === hash);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
