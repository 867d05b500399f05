import { readWhole } from "../bytes/open-file.ts";
import { readPageBytes } from "../html/page-bytes.ts";
import type { Reader } from "../reader.ts";

/** A web page: one article a file. */
export const html: Reader = {
  format: "html",
  endings: [".html", ".htm", ".xhtml"],
  shows: (head) => /^\s*(<\?xml[^>]*>\s*)?(<!--[^>]*-->\s*)*<(!doctype html|html)\b/i.test(head),
  async *read(file, { limits }) {
    const bytes = await readWhole(file, limits, limits.pageBytes);
    yield { at: null, ...readPageBytes(bytes, limits) };
  },
};
