import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";
import { InputFault } from "../record.ts";

type Unpack = (bytes: Uint8Array, options: { readonly maxOutputLength: number }) => Uint8Array;

const encodings: Readonly<Record<string, Unpack>> = {
  gzip: gunzipSync,
  "x-gzip": gunzipSync,
  deflate: (bytes, options) =>
    ((bytes[0] ?? 0) % 16 === 8 ? inflateSync : inflateRawSync)(bytes, options),
  br: brotliDecompressSync,
};

/** The body of an HTTP answer, unpacked as its Content-Encoding says, up to a bound. */
export function unpackBody(bytes: Uint8Array, encoding: string | null, most: number): Uint8Array {
  const name = encoding?.trim().toLowerCase() ?? "";
  if (bytes.length === 0 || name === "" || name === "identity") return bytes;
  const unpack = encodings[name];
  if (unpack === undefined) throw new InputFault("unknown_encoding", `is encoded as ${name}`);
  // Archives often keep the header of a body that they have unpacked.
  if (unpack === gunzipSync && !(bytes[0] === 0x1f && bytes[1] === 0x8b)) return bytes;
  try {
    return unpack(bytes, { maxOutputLength: most });
  } catch (cause) {
    throw bodyFault(cause, name, most);
  }
}

function bodyFault(cause: unknown, name: string, most: number): InputFault {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  if (code === "ERR_BUFFER_TOO_LARGE") {
    return new InputFault("too_long", `unpacks to more than ${most} bytes`);
  }
  if (code === "Z_BUF_ERROR") return new InputFault(`truncated_${name}`, "its body ends early");
  return new InputFault(`broken_${name}`, `its body is not sound ${name}`);
}

/** The encoding of text that a Content-Type states. */
export function charsetOf(contentType: string): string | undefined {
  return /charset\s*=\s*["']?([\w-]+)/i.exec(contentType)?.[1];
}
