import { decodeText } from "../bytes/decode.ts";
import { readWhole } from "../bytes/open-file.ts";
import type { Reader } from "../reader.ts";

/** Plain text: one article a file. */
export const text: Reader = {
  format: "text",
  endings: [".txt"],
  async *read(file, { limits }) {
    const { text, fault } = decodeText(await readWhole(file, limits));
    if (fault === undefined) yield { at: null, record: { text } };
    else yield { at: null, fault };
  },
};
