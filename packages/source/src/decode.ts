const BYTE_ORDER_MARKS: readonly (readonly [label: string, mark: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];
const MOST_DAMAGE = 0.01;
/** Windows-1252's own letters at 0x80 to 0x9f, which Node 20 decodes as control characters. */
const WINDOWS_LETTERS = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** Text out of bytes: by its mark, else UTF-8, else what it declares, else Windows-1252. */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  const encoding = detectEncoding(bytes, declared);
  return repaired(new TextDecoder(encoding).decode(bytes), encoding);
}

/** The encoding of bytes. A few broken UTF-8 sequences do not make a text Windows-1252. */
export function detectEncoding(bytes: Uint8Array, declared?: string): string {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked !== undefined) return marked[0];
  return isMostlyUtf8(bytes) ? "utf-8" : knownEncoding(declared);
}

function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder("utf-8").decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  if (broken === 0) return true;
  const whole = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;
  return broken <= Math.max(1, whole * MOST_DAMAGE) && whole > 0;
}

function knownEncoding(declared: string | undefined): string {
  if (declared === undefined || /^utf-?8$/i.test(declared)) return "windows-1252";
  try {
    return new TextDecoder(declared).encoding;
  } catch {
    return "windows-1252";
  }
}

function repaired(text: string, encoding: string): string {
  if (encoding !== "windows-1252") return text;
  return text.replaceAll(/[\x80-\x9f]/g, (c) => WINDOWS_LETTERS[c.charCodeAt(0) - 0x80] ?? c);
}

/** Decodes a stream, its encoding taken from its first chunk. */
export async function* decodeStream(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let encoding: string | undefined;
  let decoder = new TextDecoder();
  for await (const chunk of chunks) {
    if (encoding === undefined) {
      encoding = detectEncoding(chunk);
      decoder = new TextDecoder(encoding);
    }
    yield repaired(decoder.decode(chunk, { stream: true }), encoding);
  }
  yield decoder.decode();
}
