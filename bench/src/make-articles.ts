import { type Chance, chance } from "./chance.ts";

/** What articles are made of. */
export interface Stock {
  /** The paragraphs of each article of the sample; the first are its title and lead. */
  readonly articles: readonly (readonly string[])[];
  readonly months: readonly string[];
  readonly places: readonly string[];
  /** Words that no rule looks for: they may stand for each other, so that texts share little. */
  readonly plain: readonly string[];
}

/** An article as a line of NDJSON. */
export interface MadeArticle {
  readonly id: string;
  readonly url: string;
  readonly outlet: string;
  readonly text: string;
}

const meanCharacters = 2400;
const headParagraphs = 2;
const outlets = 40;
const firstYear = 2008;
const years = 18;
/** Of ten plain words, so many become others. */
const plainChanged = 7;

/**
 * Distinct articles: an article's title and lead, paragraphs of others below, and other days,
 * months, years, places, numbers and plain words throughout. The same seed and number give the same article.
 */
export function* makeArticles(stock: Stock, from: number, to: number): Generator<MadeArticle> {
  const changes = changesOf(stock);
  for (let number = from; number < to; number++) yield makeArticle(number, stock, changes);
}

interface Changes {
  readonly months: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly plain: ReadonlySet<string>;
}

function changesOf({ months, places, plain }: Stock): Changes {
  return { months: new Set(months), places: new Set(places), plain: new Set(plain) };
}

function makeArticle(number: number, stock: Stock, changes: Changes): MadeArticle {
  const dice = chance(number * 2_654_435 + 17);
  const wanted = meanCharacters / 2 + dice.below(meanCharacters);
  const base = dice.pick(stock.articles);
  const paragraphs = base.slice(0, headParagraphs);
  for (let length = lengthOf(paragraphs); length < wanted; ) {
    const next = dice.pick(dice.pick(stock.articles).slice(headParagraphs - 1));
    paragraphs.push(next);
    length += next.length + 2;
  }
  const outlet = dice.below(outlets);
  return {
    id: `made-${number}`,
    url: `https://journal-${outlet}.example/actualites/article-${number}.html`,
    outlet: `Journal ${outlet}`,
    text: reword(paragraphs.join("\n\n"), stock, changes, dice),
  };
}

function lengthOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, { length }) => sum + length + 2, 0);
}

const wordOrNumber = /\p{L}+|\d+/gu;

/** Other months, places and numbers; a place or a number that comes twice changes the same way. */
function reword(text: string, stock: Stock, changes: Changes, dice: Chance): string {
  const shift = dice.below(years);
  const places = new Map<string, string>();
  return text.replaceAll(wordOrNumber, (word) => {
    if (/^\d/.test(word)) return otherNumber(word, shift);
    if (changes.months.has(word))
      return stock.months[(stock.months.indexOf(word) + shift) % 12] ?? word;
    if (changes.plain.has(word))
      return dice.below(10) < plainChanged ? dice.pick(stock.plain) : word;
    if (!changes.places.has(word)) return word;
    const known = places.get(word) ?? dice.pick(stock.places);
    places.set(word, known);
    return known;
  });
}

function otherNumber(digits: string, shift: number): string {
  const value = Number(digits);
  if (/^20[012]\d$/.test(digits)) return String(firstYear + ((value - firstYear + shift) % years));
  if (value >= 1 && value <= 28) return String(((value - 1 + shift) % 28) + 1);
  return value > 99 ? String(value + shift) : digits;
}
