import { fold } from "@communique/text";

const leadLength = 700;
const number = /(?<![\p{L}\d.,])\d{1,4}(?![\d])/gu;

/** The numbers by which editions, days and years differ. */
export interface Facts {
  /** Of the title and the lead. */
  readonly lead: ReadonlySet<number>;
  /** Of the whole text. */
  readonly all: ReadonlySet<number>;
}

/** Reads the numbers of a text; words for numbers count where they are handed in. */
export function factsOf(body: string, ordinalWords: ReadonlyMap<string, number>): Facts {
  return {
    lead: numbersOf(body.slice(0, leadLength), ordinalWords),
    all: numbersOf(body, ordinalWords),
  };
}

/** Whether each lead has a number that the other text lacks: another edition, day or year. */
export function contradict(one: Facts, other: Facts): boolean {
  return hasOwn(one.lead, other.all) && hasOwn(other.lead, one.all);
}

function hasOwn(lead: ReadonlySet<number>, all: ReadonlySet<number>): boolean {
  for (const value of lead) if (!all.has(value)) return true;
  return false;
}

function numbersOf(text: string, ordinalWords: ReadonlyMap<string, number>): Set<number> {
  const folded = fold(text);
  const found = new Set([...folded.matchAll(number)].map(([digits]) => Number(digits)));
  for (const word of folded.match(/\p{L}[\p{L}-]+/gu) ?? []) {
    const value = ordinalWords.get(word);
    if (value !== undefined) found.add(value);
  }
  return found;
}
