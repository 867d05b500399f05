import { looksBinary } from "../binary.ts";
import { decodeText } from "../decode.ts";
import { pageCharset } from "../html/charset.ts";
import { readPage } from "../html/read-page.ts";
import { readWhole } from "../open-file.ts";
import type { Reader } from "../reader.ts";

/** A web page: one article a file. */
export const html: Reader = {
  format: "html",
  endings: [".html", ".htm", ".xhtml"],
  async *read(file, { limits }) {
    const bytes = await readWhole(file, limits);
    const binary = looksBinary(bytes);
    if (binary !== null) yield { at: null, fault: { reason: "not_text", detail: binary } };
    else if (bytes.length === 0) yield { at: null, record: { text: "" } };
    else yield { at: null, record: readPage(decodeText(bytes, pageCharset(bytes))) };
  },
};
