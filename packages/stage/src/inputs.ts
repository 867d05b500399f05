import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { pipeline } from "node:stream/promises";
import { z } from "zod";

const inputsSchema = z.object({
  /** The folder that relative paths start from; the repository's where it is left out. */
  cwd: z.string().optional(),
  /** Files, folders and globs. */
  paths: z.array(z.string()),
  /** What columns of other names than the usual ones hold. */
  columns: z.record(z.string(), z.string()).optional(),
  files: z.array(z.object({ source: z.string(), sha256: z.string() })),
});
/** What a run reads: the paths, and the hash of every file they name. */
export type Inputs = z.infer<typeof inputsSchema>;

/** What a run is asked to read. */
interface Asked {
  readonly cwd?: string;
  readonly paths: readonly string[];
  readonly columns?: Inputs["columns"];
}

/** Writes the list of inputs with the hash of every file, so that a changed file is a changed list. */
export async function writeInputs(
  path: string,
  { cwd, paths, columns }: Asked,
  files: readonly { readonly path: string; readonly source: string }[],
): Promise<void> {
  const hashed = [];
  for (const file of files) hashed.push({ source: file.source, sha256: await hashOf(file.path) });
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.tmp`, `${JSON.stringify({ cwd, paths, columns, files: hashed })}\n`);
  await rename(`${path}.tmp`, path);
}

/** Reads the list of inputs. */
export async function readInputs(path: string): Promise<Inputs> {
  return inputsSchema.parse(JSON.parse(await readFile(path, "utf8")));
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  // An unreadable file has no hash; the first stage says why.
  await pipeline(createReadStream(path), hash).catch(() => hash.update("unreadable"));
  return hash.digest("hex");
}
