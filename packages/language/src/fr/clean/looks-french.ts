/** Small words that no other language has, or none of those that share a second one with French. */
const small = new Set("dans pour avec une est aux sur cette leur leurs ont été sont au".split(" "));
/** Two of them are enough, or one among others that languages near to French have too. */
const fewest = 2;
const shared = new Set("le la les de des du et qui que par ce".split(" "));
const fewestOfBoth = 5;

/** Whether a text is French at a glance; where it does not look so, it may still be. */
export function looksFrench(text: string): boolean {
  const words = new Set(text.match(/\p{L}+/gu));
  let [own, both] = [0, 0];
  for (const word of words) {
    if (small.has(word)) own++;
    if (small.has(word) || shared.has(word)) both++;
  }
  return own >= fewest || (own > 0 && both >= fewestOfBoth);
}
