const BYTE_ORDER_MARKS: readonly (readonly [label: string, mark: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];
const HEAD = 4096;
/** In text of Latin letters nearly every second byte of UTF-16 is zero, and none of the others. */
const MANY_ZEROS = 0.4;
const FEW_ZEROS = 0.05;

/** The encoding that the first bytes prove: by their mark, or by the zeros of UTF-16. */
export function provenEncoding(bytes: Uint8Array): string | null {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  return marked?.[0] ?? unmarkedUtf16(bytes.subarray(0, HEAD));
}

function unmarkedUtf16(head: Uint8Array): string | null {
  if (!head.includes(0)) return null;
  const zeros: [even: number, odd: number] = [0, 0];
  for (const [i, byte] of head.entries()) if (byte === 0) zeros[i % 2 === 0 ? 0 : 1] += 1;
  const [even, odd] = zeros.map((count) => count / (head.length / 2)) as [number, number];
  if (odd > MANY_ZEROS && even < FEW_ZEROS) return "utf-16le";
  return even > MANY_ZEROS && odd < FEW_ZEROS ? "utf-16be" : null;
}

/** The encoding's name as decoders know it; null for a name that none knows. */
export function knownEncoding(declared: string | undefined): string | null {
  try {
    return declared === undefined ? null : new TextDecoder(declared.trim()).encoding;
  } catch {
    return null;
  }
}

/** Bytes of UTF-16 as UTF-8, so that lines can be told apart by one byte; others as they are. */
export async function* asUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: TextDecoder | null | undefined;
  const encoder = new TextEncoder();
  for await (const chunk of chunks) {
    if (decoder === undefined) decoder = utf16Decoder(chunk);
    yield decoder === null ? chunk : encoder.encode(decoder.decode(chunk, { stream: true }));
  }
  if (decoder) yield encoder.encode(decoder.decode());
}

function utf16Decoder(first: Uint8Array): TextDecoder | null {
  const encoding = provenEncoding(first);
  return encoding?.startsWith("utf-16") ? new TextDecoder(encoding) : null;
}
