/** What a UTF-16 unit is: a letter or mark, a sign that words of no concern hold, or anything else. */
const letter = 1;
const barrier = 2;
const kinds = buildKinds();
const [shortest, longest] = [2, 40];
const question = 0x3f;

/**
 * Calls back for each word of letters alone that touches no figure, hyphen, full stop or the like
 * (`prud-homme`, `a@b`, `u.org`), with where it stands.
 */
export function scanWords(text: string, take: (start: number, end: number) => void): void {
  for (let i = 0; i < text.length; ) {
    if (kindAt(text, i) !== letter) {
      i++;
      continue;
    }
    const start = i;
    while (kindAt(text, i) === letter) i++;
    const length = i - start;
    if (length < shortest || length > longest) continue;
    if (kindAt(text, start - 1) === barrier || isBarrierAfter(text, i)) continue;
    take(start, i);
  }
}

function kindAt(text: string, at: number): number {
  return at < 0 || at >= text.length ? 0 : (kinds[text.charCodeAt(at)] ?? 0);
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
