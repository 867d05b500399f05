/** The paragraphs of a few articles: a remembered text keeps its whole page in memory. */
const [mostRemembered, longest] = [64, 10_000];

/**
 * Remembers what was answered of the last texts: rules ask the same of a paragraph again and again.
 * The answer must hang on the text alone.
 */
export function rememberTexts<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    if (text.length > longest) return ask(text);
    let answer = known.get(text);
    if (answer === undefined) {
      if (known.size >= mostRemembered) known.clear();
      answer = ask(text);
      known.set(text, answer);
    }
    return answer;
  };
}
