import type { Dateline, FrameDate } from "./types.ts";

const reach = 90;
/** An agency that no list knows, in brackets. */
const acronym = String.raw`\p{Lu}{2,8}`;
const capital = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*`;
const placeName = String.raw`${capital}(?:[\s-](?:(?:de|du|des|la|le|les|el|al)\s)?${capital}){0,4}`;
/** Without one of these nothing is a dateline. */
const marks = /[(–—:]|--|\s-|-\s/;
const dash = String.raw`\s*(?:--+|[-–—:])\s*`;

/** Reads the dateline at the start of a block: `Hanoï (VNA) –`, `VILLE, 16 novembre (AGENCE) --`. */
export function compileDateline(
  agency: string,
  opener: string,
  dates: (text: string) => FrameDate[],
): (text: string) => Dateline | null {
  const named = `(?:${agency}|${acronym})`;
  const sender = String.raw`\(\s*${named}(?:\s*[/-]\s*${named})*\s*\)`;
  const where = String.raw`(?<place>${placeName}(?:\s?\([^()]{2,30}\))?)`;
  const day = String.raw`(?:,?\s*(?:le\s+)?[^,()\n–—]{0,24}?\d{1,2}[^()\n–—:]{0,22}?)`;
  const patterns = [
    `^${sender}${dash}`,
    `^${where},?${day}?\\s*${sender}\\s*[.:]?${dash}?`,
    `^(?:${agency}[\\s-]+)?${where},\\s*(?:le\\s+)?(?<day>\\d{1,2}[^,()\\n–—]{2,22}?)(?:,\\s*${agency}\\s*$|\\s*(?:--|[–—])\\s*)`,
    `^${agency}[\\s-]+${where}\\s*(?:--|[–—-])\\s+`,
    `^(?:${agency})\\s+(?:--|[–—])\\s+`,
    `^${where}\\s*(?:--|[–—]|(?:\\s|(?<=\\p{Lu}{3}))-)\\s+(?=${opener}(?!\\p{L}).{60})`,
  ].map((source) => new RegExp(source, "u"));
  return (text) => {
    const head = text.slice(0, reach + 70);
    if (!marks.test(head)) return null;
    const match = patterns.map((pattern) => pattern.exec(head)).find((found) => found !== null);
    if (!match || match[0].length > reach) return null;
    const date = dates(match[0])[0];
    return { end: match[0].length, place: match.groups?.place ?? null, edtf: date?.edtf ?? null };
  };
}
