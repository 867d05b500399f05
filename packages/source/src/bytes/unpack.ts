import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import type { Limits } from "../limits.ts";
import { InputFault } from "../record.ts";
import { type Chunks, counted, peek } from "./chunks.ts";
import { unpackZstd, zstdFault } from "./zstd.ts";

/** A way of packing a file: how its bytes start, and how they are unpacked. */
interface Packing {
  readonly name: string;
  readonly ending: string;
  readonly starts: readonly (readonly number[])[];
  unpack(chunks: Chunks): Chunks;
  fault(cause: unknown): InputFault | null;
}

const packings: readonly Packing[] = [
  { name: "gzip", ending: ".gz", starts: [[0x1f, 0x8b]], unpack: gunzip, fault: gzipFault },
  {
    name: "zstd",
    ending: ".zst",
    starts: [[0x28, 0xb5, 0x2f, 0xfd], ...skippable()],
    unpack: unpackZstd,
    fault: zstdFault,
  },
];

/** The endings that a packed file's name may have after that of its format. */
export const packedEndings: readonly string[] = packings.map(({ ending }) => ending);

/** A file's name without the ending that says how it is packed. */
export function unpackedName(name: string): string {
  const packing = packings.find(({ ending }) => name.toLowerCase().endsWith(ending));
  return packing === undefined ? name : name.slice(0, -packing.ending.length);
}

/** A file's bytes unpacked: what it is packed with is told by its first bytes. */
export async function* unpack(
  raw: Readable,
  path: string,
  limits: Limits,
): AsyncGenerator<Uint8Array> {
  const source = counted(raw);
  try {
    const [first, chunks] = await peek(source.chunks);
    const packing = packingOf(first, path);
    yield* packing === undefined ? chunks : watched(packing, chunks, source.count, limits);
  } finally {
    raw.destroy();
  }
}

function packingOf(first: Uint8Array, path: string): Packing | undefined {
  const isAtStart = (start: readonly number[]) => start.every((byte, i) => first[i] === byte);
  const found = packings.find(({ starts }) => starts.some(isAtStart));
  const named = packings.find(({ ending }) => path.toLowerCase().endsWith(ending));
  if (found === undefined && named !== undefined && first.length > 0) {
    throw new InputFault(`broken_${named.name}`, `does not start as ${named.name} does`);
  }
  return found;
}

async function* watched(
  packing: Packing,
  packed: Chunks,
  packedBytes: () => number,
  limits: Limits,
): AsyncGenerator<Uint8Array> {
  let unpacked = 0;
  try {
    for await (const chunk of packing.unpack(packed)) {
      unpacked += chunk.length;
      if (unpacked > limits.unpackFreeBytes && unpacked > limits.unpackRatio * packedBytes()) {
        const detail = `unpacks to ${limits.unpackRatio} times its size and more`;
        throw new InputFault(`${packing.name}_bomb`, detail);
      }
      yield chunk;
    }
  } catch (cause) {
    throw packing.fault(cause) ?? cause;
  }
}

function gunzip(chunks: Chunks): Chunks {
  const source = Readable.from(chunks);
  const unpacked = createGunzip();
  source.on("error", (cause) => unpacked.destroy(cause));
  unpacked.on("close", () => source.destroy());
  return source.pipe(unpacked);
}

function gzipFault(cause: unknown): InputFault | null {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  if (code === "Z_BUF_ERROR") return new InputFault("truncated_gzip", "the gzip stream ends early");
  if (code === "Z_DATA_ERROR") return new InputFault("broken_gzip", "is not a sound gzip stream");
  return null;
}

function skippable(): number[][] {
  return Array.from({ length: 16 }, (_, i) => [0x50 + i, 0x2a, 0x4d, 0x18]);
}
