const longestWord = 30;
/** So much of a text tells whether it is one. */
const sampled = 2000;
/** Scripts that set no spaces between words, and how many signs make a word of them. */
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;
const signsAWord = 3;

/** What a UTF-16 unit is: nothing, or a sign that is no letter, or a letter; and its part in a word. */
const [solidBit, letterBit, unspacedBit, opensBit, goesOnBit] = [1, 2, 4, 8, 16];
const kinds = buildKinds();

/** How many words a text has, in whatever script. */
export function wordsIn(text: string): number {
  return wordsOf(mixOf(text, text.length));
}

/** Whether a text is made of words: letters for the most part, and no endless runs of them. */
export function isText(text: string): boolean {
  const mix = mixOf(text, Math.min(text.length, sampled));
  const { letters, solid } = mix;
  if (letters <= solid * 0.5) return solid === 0;
  return solid / wordsOf(mix) < longestWord;
}

interface Mix {
  readonly letters: number;
  readonly solid: number;
  readonly signs: number;
  readonly words: number;
}

const wordsOf = ({ words, signs }: Mix) => Math.max(words, Math.floor(signs / signsAWord));

/** Counts what stands in a text up to an offset; words as `countWords` does. */
function mixOf(text: string, to: number): Mix {
  let letters = 0;
  let solid = 0;
  let signs = 0;
  let words = 0;
  let inside = 0;
  for (let i = 0; i < to; i++) {
    const kind = kinds[text.charCodeAt(i)] as number;
    solid += kind & solidBit;
    letters += (kind & letterBit) >> 1;
    signs += (kind & unspacedBit) >> 2;
    const opens = (kind & opensBit) >> 3;
    words += opens & ~inside;
    inside = opens | (inside & (kind >> 4));
  }
  return { letters, solid, signs, words };
}

function buildKinds(): Uint8Array {
  const table = new Uint8Array(65536);
  for (let unit = 0; unit < 65536; unit++) table[unit] = kindOf(String.fromCharCode(unit));
  return table;
}

function kindOf(sign: string): number {
  const isUnspaced = unspaced.test(sign);
  const isLetter = isUnspaced || /[\p{L}\p{M}]/u.test(sign);
  const part = /[\p{L}\d]/u.test(sign) ? opensBit : /[\p{M}'’-]/u.test(sign) ? goesOnBit : 0;
  const solid = isLetter || /\S/.test(sign) ? solidBit : 0;
  return solid | (isLetter ? letterBit : 0) | (isUnspaced ? unspacedBit : 0) | part;
}
