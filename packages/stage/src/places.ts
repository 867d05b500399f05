import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { z } from "zod";

/** The folder of the repository. */
export const repository: string = resolve(import.meta.dirname, "../../..");

/** Where the stages find what they read and put what they write. */
export interface Places {
  /** The list of inputs with the hashes of their files: what the first stage reads. */
  readonly inputs: string;
  readonly collected: string;
  readonly cleaned: string;
  readonly normalised: string;
  readonly classified: string;
  readonly resolved: string;
  /** The folder that receives `tables/` and `communique.duckdb`. */
  readonly published: string;
  readonly reference: string;
  readonly lexicons: string;
}

/** The places of a run: its stages' folders in `work`, its tables in `published`. */
export function placesIn(work: string, published: string = work): Places {
  return {
    inputs: join(work, "inputs.json"),
    collected: join(work, "1-collected"),
    cleaned: join(work, "2-cleaned"),
    normalised: join(work, "3-normalised"),
    classified: join(work, "4-classified"),
    resolved: join(work, "5-resolved"),
    published,
    reference: join(repository, "data/reference"),
    lexicons: join(repository, "packages/language/src/fr/lexicons"),
  };
}

/** The version of Communiqué. */
export async function version(): Promise<string> {
  const manifest = await readFile(join(repository, "package.json"), "utf8");
  return z.object({ version: z.string() }).parse(JSON.parse(manifest)).version;
}
