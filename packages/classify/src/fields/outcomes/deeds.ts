import type { OutcomeWord } from "@communique/language";
import type { Sentence } from "@communique/text";
import { type Reading, within } from "../../reading.ts";

/** A word of an outcome, with the folded text before and after it in its sentence. */
export interface OutcomeHit {
  readonly kind: OutcomeWord["kind"];
  readonly tense: OutcomeWord["tense"];
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

/** The words of outcomes in a sentence, in order. */
export function outcomeHits(
  reading: Reading,
  words: readonly { start: number; end: number; values: readonly OutcomeWord[] }[],
  { start, end }: Sentence,
): OutcomeHit[] {
  const { folded } = reading.tokens;
  return within(words, start, end).flatMap((word) => {
    const value = meaningOf(reading.body.slice(word.start, word.end), word.values);
    return value === null
      ? []
      : {
          ...value,
          start: word.start,
          end: word.end,
          before: folded.slice(start, word.start),
          after: folded.slice(word.end, end),
        };
  });
}

/** `adopté` is a participle, `adopte` mostly none. */
function meaningOf(written: string, values: readonly OutcomeWord[]): OutcomeWord | null {
  const participle = values.find(({ tense }) => tense === "participle");
  return (/é(?:e?s?)$/u.test(written) ? participle : null) ?? values[0] ?? null;
}

/** Whether the deed of a verb is done at this meeting: not before it, not still to do. */
export function isDone(reading: Reading, hit: OutcomeHit, hits: readonly OutcomeHit[]): boolean {
  const { done, undone, hoped, putOff } = reading.words.outcomePatterns;
  if (undone.test(hit.before) || isEmpty(reading, hit)) return false;
  if (hit.tense === "finite") return !hoped.test(hit.before) && !putOff.test(hit.after);
  if (done.test(hit.before)) return isRecent(reading, hit);
  if (needsAuxiliary.has(hit.kind) || hoped.test(hit.before)) return false;
  return isRecent(reading, hit) && isFresh(reading, hit, hits);
}

/** A participle alone tells of this meeting where its thing is new, or its day or doers are told. */
function isFresh(
  { words, mentions }: Reading,
  { kind, start, before, end, after }: OutcomeHit,
  hits: readonly OutcomeHit[],
): boolean {
  const { fresh, freshly, stale } = words.outcomePatterns;
  const near = within(mentions.date, end, end + Math.min(dateReach, after.length));
  if (kind === "agree" || near.some((date) => /-\d{2}-\d{2}$/.test(date.value))) return true;
  const thing = hits.findLast((each) => each.tense === null && each.end <= start);
  const isNew = thing !== undefined && fresh.test(thing.before);
  return !stale.test(before) && (isNew || freshly.test(after));
}

/** Acts whose participle alone tells of any time: `les axes choisis`, `le fonds créé`. */
const needsAuxiliary = new Set<OutcomeHit["kind"]>(["propose", "set", "choose", "create"]);

/** Words of agreeing or proposing that promise nothing: `convenu que c'était vrai`, `proposé du riz`. */
function isEmpty({ words, tokens }: Reading, { kind, start, end, after }: OutcomeHit): boolean {
  const { opinion, offered } = words.outcomePatterns;
  if (kind === "agree") return opinion.test(tokens.folded.slice(start, end + after.length));
  return kind === "propose" && offered.test(after);
}

/** How far behind a participle or document a date still tells when it was made, in characters. */
const dateReach = 45;

/** `la declaration adoptee jeudi`, not `la declaration adoptee en 2012`. */
export function isRecent(reading: Reading, { end, after }: OutcomeHit): boolean {
  const { meantFor } = reading.words.outcomePatterns;
  const near = within(reading.mentions.date, end, end + Math.min(dateReach, after.length));
  return near.every(
    (date) =>
      /^\d{4}-\d{2}-\d{2}|^\D/.test(date.value) ||
      meantFor.test(reading.tokens.folded.slice(end, date.start)),
  );
}
