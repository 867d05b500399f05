import type { MeetingNoun } from "@communique/language";
import { acronymIn } from "./acronyms.ts";
import { firstFrom } from "./party-spans.ts";
import type { MeetingPhrase, MeetingText, Ordinal } from "./types.ts";

/** A number that counts editions without naming the meeting, and where its words end. */
interface Count {
  readonly ordinal: Ordinal;
  /** `fois`, `du genre`; empty where the number stands alone before a comma or stop. */
  readonly word: string;
  readonly end: number;
}

/**
 * Adds the numbers that count editions of a meeting named elsewhere: `une conférence, la 19e du
 * genre`, `c'est la 4e fois que l'ACDM se réunit`. They belong to the name that they stand beside;
 * alone they refer back.
 */
export function withCounts(
  text: MeetingText,
  ordinals: readonly Ordinal[],
  phrases: readonly MeetingPhrase[],
): MeetingPhrase[] {
  const noun = text.words.lemmas.get(text.words.edges.edition);
  if (!noun) return [...phrases];
  const all = withSessions(text, phrases);
  for (const count of countsIn(text, ordinals)) {
    const next = firstFrom(all, count.ordinal.start);
    const before = all[next - 1];
    const after = all[next];
    if (before && before.end > count.ordinal.start) continue;
    if (before && isApposed(text, before, count.ordinal)) {
      all[next - 1] = numbered(text, before, count);
    } else if (after && isSubject(text, count, after)) {
      all[next] = { ...after, start: count.ordinal.start, ordinals: [count.ordinal] };
    } else if (count.word !== "") all.splice(next, 0, reference(noun, count));
  }
  return all;
}

/** A noun without a name of its own is no longer than `conférence`. */
const bareLength = 12;

/** `la conférence des parties à l'AADMER, dixième session`: one meeting, its number said after it. */
function withSessions(text: MeetingText, phrases: readonly MeetingPhrase[]): MeetingPhrase[] {
  const all: MeetingPhrase[] = [];
  for (const phrase of phrases) {
    const last = all.at(-1);
    const [ordinal] = phrase.ordinals;
    const bare = phrase.determiner === "none" && phrase.end - phrase.head < bareLength;
    if (last && ordinal && ordinal.value > 1 && bare && isApposed(text, last, ordinal)) {
      all[all.length - 1] = { ...last, end: ordinal.end, ordinals: [ordinal] };
    } else all.push(phrase);
  }
  return all;
}

/** The name with the number beside it, and the acronym in brackets after that. */
function numbered(
  text: MeetingText,
  phrase: MeetingPhrase,
  { ordinal, end }: Count,
): MeetingPhrase {
  const acronym = acronymIn(text, phrase.head, end);
  return {
    ...phrase,
    end: acronym?.close ?? ordinal.end,
    ordinals: [ordinal],
    acronym: phrase.acronym ?? acronym?.acronym ?? null,
    series: phrase.series ?? acronym?.series ?? null,
  };
}

/** The numbers that count meetings; a first one says too little. */
function countsIn({ body, words }: MeetingText, ordinals: readonly Ordinal[]): Count[] {
  const { count, countedHere, times } = words.patterns;
  return ordinals.flatMap((ordinal) => {
    const found = ordinal.value > 1 ? count.exec(body.slice(ordinal.end, ordinal.end + 16)) : null;
    if (!found) return [];
    const end = ordinal.end + found[0].length;
    const counted = !times.test(found[0]) || countedHere.test(body.slice(end, end + 40));
    return counted ? [{ ordinal, end, word: found[0] }] : [];
  });
}

/** `une visioconférence, la 19e du genre`: right after a name without a number of its own. */
const isApposed = ({ body }: MeetingText, phrase: MeetingPhrase, ordinal: Ordinal) =>
  phrase.ordinals.length === 0 &&
  /^\s?[,(]\s?\p{L}{0,2}\s?$/u.test(body.slice(phrase.end, ordinal.start));

/** `la 7e fois que cette instance, l'AMRDPE, se réunit`: the acronym is what took place. */
const isSubject = ({ body, words }: MeetingText, count: Count, phrase: MeetingPhrase) =>
  phrase.rule === "acronym" &&
  phrase.ordinals.length === 0 &&
  phrase.start - count.end < 60 &&
  words.patterns.thatIt.test(body.slice(count.end, phrase.start));

const reference = (noun: MeetingNoun, { ordinal }: Count): MeetingPhrase => ({
  start: ordinal.start,
  end: ordinal.end,
  head: ordinal.start,
  noun,
  rule: "noun_phrase",
  determiner: "this",
  plural: false,
  ordinals: [ordinal],
  acronym: null,
  series: null,
});
