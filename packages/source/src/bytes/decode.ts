import { isUtf8 } from "node:buffer";
import type { Fault } from "../record.ts";
import { looksBinary } from "./binary.ts";
import { knownEncoding, provenEncoding } from "./encoding.ts";
import { looseUtf8, windowsLetters } from "./utf8.ts";

/** Text out of bytes, or why there is none. */
export type Decoded =
  | { readonly text: string; readonly fault?: never }
  | { readonly fault: Fault; readonly text?: never };

/**
 * Text out of bytes: by their mark, else as UTF-8, else as they declare, else as Windows-1252.
 * Bytes that are no text, hold a NUL, or are UTF-8 with a hole in its middle are refused.
 */
export function decodeText(bytes: Uint8Array, declared?: string): Decoded {
  const encoding = provenEncoding(bytes);
  const binary = encoding === null ? looksBinary(bytes) : null;
  if (binary !== null) return { fault: { reason: "not_text", detail: binary } };
  const decoded =
    encoding === null ? unproven(bytes, declared) : { text: decodeAs(bytes, encoding) };
  const nul = decoded.text?.indexOf("\0") ?? -1;
  if (nul < 0) return decoded;
  return { fault: { reason: "nul_bytes", detail: `holds a NUL at character ${nul}` } };
}

/** Decodes without a complaint: what cannot be read becomes U+FFFD. For names and notes. */
export function decodeLoosely(bytes: Uint8Array, declared?: string): string {
  const { text } = decodeText(bytes, declared);
  return text ?? new TextDecoder().decode(bytes);
}

function unproven(bytes: Uint8Array, declared: string | undefined): Decoded {
  if (isUtf8(bytes)) return { text: decodeAs(bytes, "utf-8") };
  const { text, whole, lone, lostAt } = looseUtf8(bytes);
  if (whole < lone) return { text: decodeAs(bytes, otherThanUtf8(declared)) };
  if (lostAt === null) return { text };
  const detail = `byte ${lostAt} belongs to no letter of UTF-8`;
  return { fault: { reason: "broken_encoding", detail } };
}

function otherThanUtf8(declared: string | undefined): string {
  const known = knownEncoding(declared);
  return known === null || known === "utf-8" ? "windows-1252" : known;
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === "windows-1252" ? windowsLetters(text) : text;
}
