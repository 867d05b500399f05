import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { type Fault, systemFault } from "./record.ts";

/** What a folder holds: the files that are wanted, and what in it could not be looked at. */
export interface Walked {
  readonly files: readonly string[];
  readonly faults: readonly { readonly path: string; readonly fault: Fault }[];
}

type IsWanted = (name: string) => boolean;

/** The files below a folder, links followed, hidden ones left out. A link that leads back is a fault. */
export async function walk(folder: string, isWanted: IsWanted): Promise<Walked> {
  return walkBelow(folder, isWanted, [await realpath(folder)]);
}

async function walkBelow(
  folder: string,
  isWanted: IsWanted,
  above: readonly string[],
): Promise<Walked> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(toFault);
  if (!Array.isArray(entries)) return refuse(folder, entries);
  const found: Walked[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (!entry.name.startsWith(".")) found.push(await look(folder, entry, isWanted, above));
  }
  return {
    files: found.flatMap(({ files }) => files),
    faults: found.flatMap(({ faults }) => faults),
  };
}

async function look(
  folder: string,
  entry: Dirent,
  isWanted: IsWanted,
  above: readonly string[],
): Promise<Walked> {
  const path = join(folder, entry.name);
  const status = entry.isSymbolicLink() ? await stat(path).catch(toFault) : entry;
  if ("reason" in status) return isWanted(entry.name) ? refuse(path, status) : nothing;
  if (!status.isDirectory()) {
    return status.isFile() && isWanted(entry.name) ? { files: [path], faults: [] } : nothing;
  }
  const real = await realpath(path);
  if (above.includes(real)) return refuse(path, loop);
  return walkBelow(path, isWanted, [...above, real]);
}

const nothing: Walked = { files: [], faults: [] };
const loop: Fault = { reason: "symlink_loop", detail: "is a link that leads back to itself" };

function refuse(path: string, fault: Fault): Walked {
  return { files: [], faults: [{ path, fault }] };
}

function toFault(cause: Error & { readonly code?: string }): Fault {
  return cause.code === "ELOOP" ? loop : systemFault(cause);
}
