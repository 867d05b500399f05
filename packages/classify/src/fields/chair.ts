import type { Mention } from "@communique/model";
import type { Vocabulary } from "@communique/normalise";
import type { Candidate } from "../candidates/types.ts";
import { type Reading, sentenceAt, within } from "../reading.ts";

/** How far the one who chairs may stand from the verb or words of chairing, in characters. */
const reach = 130;

/**
 * The state that chairs: by a verb of chairing in a sentence of the meeting, or by words that name
 * the bloc's chairmanship, where the table of chairs does not speak against it.
 */
export function chairOf(
  reading: Reading,
  candidate: Candidate,
  blocs: readonly string[],
  year: number | null,
  vocabulary: Vocabulary,
): string | null {
  return chairByVerb(reading, candidate) ?? chairByOffice(reading, blocs, year, vocabulary);
}

function chairByVerb(reading: Reading, candidate: Candidate): string | null {
  const sentences = new Set(candidate.mentions.map((mention) => mention.sentence));
  const verbs = reading.verbs.filter(
    (verb) =>
      verb.values.some((value) => value.act === "chair") &&
      sentences.has(sentenceAt(reading, verb.start)),
  );
  const chairs = verbs.map((verb) => holderNear(reading, verb)).filter((code) => code !== null);
  const codes = new Set(chairs);
  return codes.size === 1 ? (chairs[0] ?? null) : null;
}

/** `présidée par` is followed by the one who chairs; else they stand before: `le ministre lao a présidé`. */
function holderNear(reading: Reading, verb: { start: number; end: number }): string | null {
  const passive = reading.words.patterns.chairedBy.test(reading.body.slice(verb.start, verb.end));
  const span = reading.sentences[sentenceAt(reading, verb.start)] ?? verb;
  const from = passive ? verb.end : Math.max(span.start, verb.start - reach);
  const to = passive ? Math.min(span.end, verb.end + reach) : verb.start;
  const holders = withCountry(reading, from, to);
  if (passive && new Set(holders.map((each) => each.country)).size > 1) return null;
  const holder = passive ? holders[0] : holders.at(-1);
  return holder?.country ?? null;
}

/** People, ministries and countries of a span, in order, each with its country. */
function withCountry(reading: Reading, from: number, to: number): Mention[] {
  const { person, ministry, country } = reading.mentions;
  const named = within(country, from, to).map((each) => ({ ...each, country: each.value }));
  return [...within(person, from, to), ...within(ministry, from, to), ...named]
    .filter((each) => each.country !== null)
    .sort((a, b) => a.start - b.start);
}

/** `le Vietnam, président de l'ASEAN en 2020`. */
function chairByOffice(
  reading: Reading,
  blocs: readonly string[],
  year: number | null,
  vocabulary: Vocabulary,
): string | null {
  if (blocs.length === 0) return null;
  const known = vocabulary.chairs(blocs, year);
  const cues = reading.cues.filter((cue) => cue.values.includes("chairing"));
  const near = cues.flatMap((cue) =>
    within(reading.mentions.country, cue.start - reach, cue.end + reach)
      .filter((each) => sentenceAt(reading, each.start) === sentenceAt(reading, cue.start))
      .sort((a, b) => distance(a, cue) - distance(b, cue))
      .slice(0, 3),
  );
  const fitting = near.find((each) => known.length === 0 || known.includes(each.value));
  return fitting?.value ?? null;
}

const distance = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  Math.max(a.start - b.end, b.start - a.end, 0);
