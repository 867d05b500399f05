import { wordBits } from "./bits.ts";
import { afterTitles, nameFrom, type Run } from "./names.ts";
import { bitsAt, capitalAt, gapBefore, hitOn, type Scan } from "./scan.ts";

/** How many words may stand between an office and the name set apart from it. */
const reach = 22;

/**
 * The name that commas set apart behind an office's long complement: `la directrice du Service des
 * relations avec l'Asie (SRA), X, …`; null where a verb or another office comes first.
 */
export function nameSetApart(scan: Scan, from: number): Run | null {
  for (let i = from; i < from + reach && i < scan.tokens.count; i++) {
    const gap = separation(scan, i);
    if (gap === "end" || breaks(scan, i)) return null;
    if (gap !== "comma") continue;
    const name = nameFrom(scan, afterTitles(scan, i), 2);
    if (name && separation(scan, name.last + 1) !== "word") return name;
    if ((bitsAt(scan, i) & (wordBits.of | wordBits.article)) === 0) return null;
  }
  return null;
}

/** What parts a word from the one before it; a bracket is stepped into and out of. */
function separation(scan: Scan, i: number): "word" | "comma" | "end" {
  const gap = gapBefore(scan, i);
  if (gap === "comma") return "comma";
  if (gap !== "stop") return "word";
  const { body, tokens } = scan;
  const signs = body.slice(tokens.ends[i - 1], tokens.starts[i]);
  if (/^\) ?, ?$/.test(signs)) return "comma";
  return /^\) $/.test(signs) ? "word" : "end";
}

const breaking = new Set(
  "leader office offices minister ministers secretary counterpart led heads".split(" "),
);

/** A verb or another office: the name further on is not the holder's. */
function breaks(scan: Scan, i: number): boolean {
  const group = hitOn(scan, i)?.reading.word?.group ?? "";
  const bits = bitsAt(scan, i);
  const stops = (bits & wordBits.stop) !== 0 && (bits & wordBits.preposition) === 0;
  return breaking.has(group) || (stops && !capitalAt(scan, i));
}
