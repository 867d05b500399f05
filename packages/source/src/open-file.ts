import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import type { Limits } from "./limits.ts";
import { InputFault } from "./record.ts";

/** A file of the input. */
export interface InputFile {
  /** Where it is on this machine. */
  readonly path: string;
  /** Its path relative to the input's root: the same on every machine. */
  readonly source: string;
}

/** The bytes of a file, unpacked where its name ends in .gz. */
export function readBytes(file: InputFile, limits: Limits): AsyncIterable<Uint8Array> {
  const raw = createReadStream(file.path, { highWaterMark: 256 * 1024 });
  return file.path.endsWith(".gz") ? unpack(raw, limits) : raw;
}

async function* unpack(
  raw: ReturnType<typeof createReadStream>,
  limits: Limits,
): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  raw.on("error", (cause) => gunzip.destroy(cause));
  let unpacked = 0;
  try {
    for await (const chunk of raw.pipe(gunzip) as AsyncIterable<Uint8Array>) {
      unpacked += chunk.length;
      if (unpacked > limits.gzipFreeBytes && unpacked > limits.gzipRatio * raw.bytesRead) {
        throw new InputFault("gzip_bomb", `unpacks to ${limits.gzipRatio} times its size and more`);
      }
      yield chunk;
    }
  } catch (cause) {
    throw gzipFault(cause);
  } finally {
    raw.destroy();
  }
}

function gzipFault(cause: unknown): unknown {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  if (code === "Z_BUF_ERROR") return new InputFault("truncated_gzip", "the gzip stream ends early");
  if (code === "Z_DATA_ERROR") return new InputFault("broken_gzip", "is not a sound gzip stream");
  return cause;
}

/** A file whole; refuses one that is too long to be an article. */
export async function readWhole(file: InputFile, limits: Limits): Promise<Uint8Array> {
  return joinBytes(readBytes(file, limits), limits.recordBytes);
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
