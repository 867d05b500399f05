/**
 * Folds a text for matching: lower case, no diacritics, straight apostrophes and hyphens, plain spaces.
 * The result has the same length in UTF-16 units as the input, so that offsets carry over.
 */
export function fold(text: string): string {
  const length = text.length;
  if (length <= short) return foldShort(text);
  const units = new Uint16Array(length);
  for (let i = 0; i < length; i++) units[i] = foldTable[text.charCodeAt(i)] as number;
  return utf16.decode(units);
}

/** Up to this length a decoder costs more than what it decodes. */
const short = 100;

function foldShort(text: string): string {
  const units: number[] = [];
  let hasSurrogates = false;
  for (let i = 0; i < text.length; i++) {
    const unit = foldTable[text.charCodeAt(i)] as number;
    if (unit >= 0xd800 && unit <= 0xdfff) hasSurrogates = true;
    units.push(unit);
  }
  return hasSurrogates ? utf16.decode(Uint16Array.from(units)) : String.fromCharCode(...units);
}

/** Lone surrogates become U+FFFD, which keeps the length. */
const utf16 = new TextDecoder("utf-16le", { ignoreBOM: true });

const foldTable = buildTable();

function buildTable(): Uint16Array {
  const table = new Uint16Array(65536);
  for (let unit = 0; unit < 65536; unit++) table[unit] = foldUnit(unit);
  for (const apostrophe of "’‘ʼ`´′") table[apostrophe.charCodeAt(0)] = 39;
  for (const hyphen of "‐‑‒–—−") table[hyphen.charCodeAt(0)] = 45;
  for (const space of "\u00a0\u202f\u2009\u2007\u3000") table[space.charCodeAt(0)] = 32;
  return table;
}

/** One UTF-16 unit without its diacritic; a unit whose base is not one unit long stays. */
function foldUnit(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return unit;
  const lower = String.fromCharCode(unit).toLowerCase();
  if (lower === "đ") return 100;
  const base = lower.normalize("NFD")[0] as string;
  return lower.length === 1 && unit < 0x2000 ? base.charCodeAt(0) : lower.charCodeAt(0);
}
