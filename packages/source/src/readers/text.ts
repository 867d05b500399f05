import { looksBinary } from "../binary.ts";
import { decodeText } from "../decode.ts";
import { readWhole } from "../open-file.ts";
import type { Reader } from "../reader.ts";

/** Plain text: one article a file. */
export const text: Reader = {
  format: "text",
  endings: [".txt"],
  async *read(file, { limits }) {
    const bytes = await readWhole(file, limits);
    const binary = looksBinary(bytes);
    if (binary !== null) yield { at: null, fault: { reason: "not_text", detail: binary } };
    else yield { at: null, record: { text: decodeText(bytes) } };
  },
};
