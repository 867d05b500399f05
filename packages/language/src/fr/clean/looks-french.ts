/** Small words that no other language has, or none of those that share a second one with French. */
const small = new Set("dans pour avec une est aux sur cette leur leurs ont été sont au".split(" "));
const fewest = 2;

/** Whether a text is French at a glance; where it does not look so, it may still be. */
export function looksFrench(text: string): boolean {
  const found = new Set<string>();
  for (const word of text.match(/\p{L}+/gu) ?? []) if (small.has(word)) found.add(word);
  return found.size >= fewest;
}
