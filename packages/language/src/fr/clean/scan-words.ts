import type { AskAt } from "./remember.ts";

/** What a UTF-16 unit is: a letter or mark, a sign that words of no concern hold, or anything else. */
const letter = 1;
const barrier = 2;
const kinds = buildKinds();
const [shortest, longest] = [2, 40];
const question = 0x3f;

/** A word that a test finds odd, with what it says. */
export interface OddWord<Value> {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
}

/**
 * The words of letters alone that touch no figure, hyphen, full stop or the like (`prud-homme`,
 * `a@b`, `u.org`), as far as a test finds them odd.
 */
export function oddWords<Value>(text: string, ask: AskAt<Value | null>): OddWord<Value>[] {
  const words: OddWord<Value>[] = [];
  for (let i = 0; i < text.length; i++) {
    if (kindAt(text, i) !== letter) continue;
    const start = i;
    let hash = 0;
    for (; kindAt(text, i) === letter; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
    const length = i - start;
    if (length < shortest || length > longest) continue;
    if (kindAt(text, start - 1) === barrier || isBarrierAfter(text, i)) continue;
    const value = ask(text, start, i, hash);
    if (value !== null) words.push({ start, end: i, value });
  }
  return words;
}

/** Of a unit of the text; beyond its ends stands nothing. */
function kindAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? (kinds[text.charCodeAt(at)] as number) : 0;
}

/** A full stop or a question mark ends a word, unless a letter follows the question mark. */
function isBarrierAfter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === question) return kindAt(text, at + 1) === letter;
  return kindAt(text, at) === barrier && unit !== 0x2e && unit !== 0x23;
}

function buildKinds(): Uint8Array {
  const table = new Uint8Array(65536);
  const word = /[\p{L}\p{M}]/u;
  for (let unit = 0; unit < 65536; unit++) {
    const sign = String.fromCharCode(unit);
    if (word.test(sign)) table[unit] = letter;
    else if (/[\d@#.?-]/.test(sign)) table[unit] = barrier;
  }
  return table;
}
