const mostRemembered = 100_000;

/** A word as it stands in a text, and a hash of it. */
export interface FoundWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly hash: number;
}

interface Answer<Value> {
  readonly word: string;
  readonly value: Value;
  /** The answer for another word of the same hash. */
  readonly rival: Answer<Value> | undefined;
}

/** Remembers what a test says of a word: most words of a text stood in another one before. */
export function remember<Value>(ask: (word: string) => Value): (found: FoundWord) => Value {
  const known = new Map<number, Answer<Value>>();
  return ({ text, start, end, hash }) => {
    const rival = known.get(hash);
    for (let answer = rival; answer; answer = answer.rival) {
      const { word, value } = answer;
      if (word.length === end - start && text.startsWith(word, start)) return value;
    }
    if (known.size >= mostRemembered) known.clear();
    const word = text.slice(start, end);
    const value = ask(word);
    known.set(hash, { word, value, rival });
    return value;
  };
}
