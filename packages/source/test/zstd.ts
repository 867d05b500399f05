const MAGIC = [0x28, 0xb5, 0x2f, 0xfd];
/** A frame with a window of a megabyte, and neither a size nor a checksum. */
const FRAME = [...MAGIC, 0x00, 0x50];
const BLOCK = 128 * 1024;
const STORED_BLOCK = 4 * 1024;
const STORED = 0;
const REPEATED = 1;

/** Bytes as a zstd frame of stored blocks, which is all that Node 20 can make without a library. */
export function zstdStored(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [Uint8Array.from(FRAME)];
  for (let at = 0; at === 0 || at < bytes.length; at += STORED_BLOCK) {
    const part = bytes.subarray(at, at + STORED_BLOCK);
    parts.push(blockHeader(part.length, STORED, at + STORED_BLOCK >= bytes.length), part);
  }
  return Buffer.concat(parts);
}

/** So many megabytes of blanks in a few bytes. */
export function zstdBomb(megabytes: number): Uint8Array {
  const blocks = Array.from({ length: megabytes * 8 }, (_, i) =>
    Buffer.concat([blockHeader(BLOCK, REPEATED, i === megabytes * 8 - 1), Buffer.from(" ")]),
  );
  return Buffer.concat([Uint8Array.from(FRAME), ...blocks]);
}

function blockHeader(size: number, type: number, isLast: boolean): Uint8Array {
  const header = (size << 3) | (type << 1) | (isLast ? 1 : 0);
  return Uint8Array.from([header & 0xff, (header >> 8) & 0xff, (header >> 16) & 0xff]);
}
