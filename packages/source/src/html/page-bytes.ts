import { decodeText } from "../bytes/decode.ts";
import type { Limits } from "../limits.ts";
import type { Read } from "../record.ts";
import { pageCharset } from "./charset.ts";
import { isTooDeep, tooDeep } from "./depth.ts";
import { readPage } from "./read-page.ts";

/** An article out of a page's bytes; `declared` is the encoding that its server states. */
export function readPageBytes(bytes: Uint8Array, limits: Limits, declared?: string): Read {
  const { text, fault } = decodeText(bytes, declared ?? pageCharset(bytes));
  if (fault !== undefined) return { fault };
  if (text.trim() === "") return { record: { text: "" } };
  if (isTooDeep(text, limits.pageDepth)) return { fault: tooDeep(limits) };
  return { record: readPage(text) };
}
