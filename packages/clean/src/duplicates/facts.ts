const leadLength = 700;
/** A number, with the letters of an ordinal behind it, or a word. */
const token = /(?<![\p{L}\d.,])(\d{1,4})(?!\d)(\p{L}{1,4}(?!\p{L}))?|\p{L}[\p{L}-]+/gu;

/** The numbers by which editions, days and years differ, in the order of the text. */
export interface Facts {
  /** Of the title and the lead. */
  readonly lead: ReadonlySet<number>;
  /** Of those, the ordinals: the first thing that editions differ by. */
  readonly ordinals: ReadonlySet<number>;
  /** Of the whole text. */
  readonly all: ReadonlySet<number>;
}

/** Reads the numbers of a folded text; words for numbers count where they are handed in. */
export function factsOf(folded: string, ordinalWords: ReadonlyMap<string, number>): Facts {
  const lead = new Set<number>();
  const ordinals = new Set<number>();
  const all = new Set<number>();
  for (const { index, 0: found, 1: digits, 2: letters } of folded.matchAll(token)) {
    const value = digits ? Number(digits) : ordinalWords.get(found);
    if (value === undefined) continue;
    all.add(value);
    if (index >= leadLength) continue;
    lead.add(value);
    if (letters || !digits) ordinals.add(value);
  }
  return { lead, ordinals, all };
}
