const mostRemembered = 100_000;

/** Remembers what a test says of a word: most words of a text stood in another one before. */
export function remember<Value>(ask: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= mostRemembered) known.clear();
    const value = ask(word);
    known.set(word, value);
    return value;
  };
}
