/** How often each word stands in a text. */
export type Sheet = ReadonlyMap<string, number>;

/** The words of a text in lower case; accents count, since their loss is repaired. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** Counts words. */
export function countWords(words: readonly string[]): Sheet {
  const sheet = new Map<string, number>();
  for (const word of words) sheet.set(word, (sheet.get(word) ?? 0) + 1);
  return sheet;
}

/** How many words two texts share, each as often as it stands in both. */
export function shareWords(one: Sheet, other: Sheet): number {
  let shared = 0;
  for (const [word, count] of one) shared += Math.min(count, other.get(word) ?? 0);
  return shared;
}
