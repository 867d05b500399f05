import { spansIn } from "./party-spans.ts";
import type { MeetingText } from "./types.ts";

/** The states of two capitals that are named as one: `Hanoï et Vientiane`, `Hanoï-Vientiane`. */
export function statesByCapital(text: MeetingText, before: number): string[] {
  const { capitals } = text.series;
  const named = spansIn(text.atoms, 0, before).filter(({ value }) => capitals.has(value));
  for (const [i, { end, value }] of named.entries()) {
    const next = named[i + 1];
    if (!next || !isPair(text, text.body.slice(end, next.start))) continue;
    return [value, next.value].flatMap((place) => capitals.get(place) ?? []);
  }
  return [];
}

/** Nothing but the word for `and`, or a hyphen, stands between the two. */
const isPair = ({ words }: MeetingText, gap: string) =>
  gap.trim() === words.edges.and || /^ ?[-–] ?$/.test(gap);
