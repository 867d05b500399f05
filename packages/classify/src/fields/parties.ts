import { type Reading, within } from "../reading.ts";

/** ISO codes and bloc codes named in a span, each once, in order of the text. */
export function partiesIn(reading: Reading, start: number, end: number): string[] {
  const { country, bloc } = reading.mentions;
  const named = [...within(country, start, end), ...within(bloc, start, end)]
    .sort((a, b) => a.start - b.start)
    .map((mention) => mention.value);
  return [...new Set(named)];
}

/** ISO codes of the countries of a span: by name, demonym, ministry or person. */
export function countriesIn(reading: Reading, start: number, end: number): string[] {
  const codes = within(reading.mentions.country, start, end).map((mention) => mention.value);
  return [...new Set(codes)];
}
