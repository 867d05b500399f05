import { countWords } from "./rules/count-words.ts";

const longestWord = 30;
/** So much of a text tells whether it is one. */
const sampled = 2000;
/** Scripts that set no spaces between words, and how many signs make a word of them. */
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;
const signsAWord = 3;

const [letter, other, unspacedLetter] = [1, 2, 3];
const kinds = buildKinds();

/** How many words a text has, in whatever script. */
export function wordsIn(text: string): number {
  const { signs } = mixOf(text);
  return Math.max(countWords(text), Math.floor(signs / signsAWord));
}

/** Whether a text is made of words: letters for the most part, and no endless runs of them. */
export function isText(text: string): boolean {
  const sample = text.slice(0, sampled);
  const { letters, solid } = mixOf(sample);
  if (letters <= solid * 0.5) return solid === 0;
  return solid / wordsIn(sample) < longestWord;
}

function mixOf(text: string) {
  let letters = 0;
  let solid = 0;
  let signs = 0;
  for (let i = 0; i < text.length; i++) {
    const kind = kinds[text.charCodeAt(i)] ?? 0;
    if (kind === 0) continue;
    solid++;
    if (kind !== other) letters++;
    if (kind === unspacedLetter) signs++;
  }
  return { letters, solid, signs };
}

function buildKinds(): Uint8Array {
  const table = new Uint8Array(65536);
  for (let unit = 0; unit < 65536; unit++) {
    const sign = String.fromCharCode(unit);
    if (unspaced.test(sign)) table[unit] = unspacedLetter;
    else if (/[\p{L}\p{M}]/u.test(sign)) table[unit] = letter;
    else if (/\S/.test(sign)) table[unit] = other;
  }
  return table;
}
