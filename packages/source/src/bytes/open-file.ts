import { createReadStream } from "node:fs";
import type { Limits } from "../limits.ts";
import { InputFault } from "../record.ts";
import { unpack } from "./unpack.ts";

/** A file of the input. */
export interface InputFile {
  /** Where it is on this machine, or its address where it is not on this machine. */
  readonly path: string;
  /** Its path relative to the input's root: the same on every machine. */
  readonly source: string;
}

const HEAD = 4096;

/** Whether a path is an address that DuckDB reads: `https://…`, `s3://…`, `hf://…`. */
export function isRemote(path: string): boolean {
  return /^(https?|s3|gs|gcs|r2|hf):\/\//i.test(path);
}

/** The bytes of a file, unpacked where they are gzip or zstd. */
export function readBytes(file: InputFile, limits: Limits): AsyncGenerator<Uint8Array> {
  const raw = createReadStream(file.path, { highWaterMark: 256 * 1024 });
  return unpack(raw, file.path, limits);
}

/** The first bytes of a file, unpacked; fewer where the file is short or its packing is broken. */
export async function readHead(file: InputFile, limits: Limits): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of readBytes(file, limits)) {
      parts.push(chunk.subarray(0, HEAD - length));
      length += chunk.length;
      if (length >= HEAD) break;
    }
  } catch {
    // Whoever reads the file to its end meets the same fault and says where.
  }
  return Buffer.concat(parts);
}

/** A file whole; refuses one that is too long to be an article. */
export async function readWhole(
  file: InputFile,
  limits: Limits,
  most: number = limits.recordBytes,
): Promise<Uint8Array> {
  return joinBytes(readBytes(file, limits), most);
}

/** Chunks joined, up to a bound. */
export async function joinBytes(
  chunks: AsyncIterable<Uint8Array>,
  most: number,
): Promise<Uint8Array> {
  const kept: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > most) throw new InputFault("too_long", `has more than ${most} bytes`);
    kept.push(chunk);
  }
  return Buffer.concat(kept);
}
