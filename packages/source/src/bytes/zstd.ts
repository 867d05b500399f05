import { Decompress } from "fzstd";
import { InputFault } from "../record.ts";
import type { Chunks } from "./chunks.ts";

const SLICE = 2 * 1024;
const UNEXPECTED_END = 5;

/** Unpacks zstd, in slices small enough that a bomb is seen before it fills the memory. */
export async function* unpackZstd(chunks: Chunks): AsyncGenerator<Uint8Array> {
  let unpacked: Uint8Array[] = [];
  const stream = new Decompress((part) => void unpacked.push(part));
  const taken = () => {
    const parts = unpacked;
    unpacked = [];
    return parts;
  };
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += SLICE) {
      stream.push(chunk.subarray(at, at + SLICE));
      yield* taken();
    }
  }
  stream.push(new Uint8Array(), true);
  yield* taken();
}

/** What an error of the unpacking says of the file; null where it is not about the file's bytes. */
export function zstdFault(cause: unknown): InputFault | null {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  if (typeof code !== "number") return null;
  return code === UNEXPECTED_END
    ? new InputFault("truncated_zstd", "the zstd stream ends early")
    : new InputFault("broken_zstd", "is not a sound zstd stream");
}
