const mostRemembered = 100_000;

interface Answer<Value> {
  readonly word: string;
  readonly value: Value;
  /** The answer for another word of the same hash. */
  readonly rival: Answer<Value> | undefined;
}

/** Asks about the word that stands in a text from one offset to another; the hash is the word's. */
export type AskAt<Value> = (text: string, start: number, end: number, hash: number) => Value;

/** Remembers what a test says of a word: most words of a text stood in another one before. */
export function rememberWords<Value>(ask: (word: string) => Value): AskAt<Value> {
  const known = new Map<number, Answer<Value>>();
  return (text, start, end, hash) => {
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
