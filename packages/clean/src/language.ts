import { eld } from "eld/small";
import { franc } from "franc";

const sample = 150;
const longSample = 600;
/** Where the canonical code is not the two letters that ISO 639-1 has. */
const twoLetters: Readonly<Record<string, string>> = { fil: "tl", zlm: "ms" };

/**
 * ISO 639-1 code of a text's language, three letters where it has no two; null where it cannot be
 * told. A glance, or else a quick detector, says yes to the language that most texts are in; a
 * broader one names others.
 */
export function detectLanguage(
  text: string,
  usual: string,
  looksUsual: (text: string) => boolean,
): string | null {
  const { start, end } = longestLine(text);
  const begins = text.slice(start, start + sample);
  if (looksUsual(begins) || eld.detect(begins).language === usual) return usual;
  const found = franc(
    text.slice(start, Math.max(Math.min(end, start + longSample), start + sample)),
  );
  if (found === "und") return null;
  const [code = found] = Intl.getCanonicalLocales(found);
  return twoLetters[code] ?? code;
}

/** Menus and captions of a page may be in another language than the article. */
function longestLine(text: string): { start: number; end: number } {
  let best = { start: 0, end: 0 };
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    if (end - start > best.end - best.start) best = { start, end };
    start = end + 1;
  }
  return best;
}
