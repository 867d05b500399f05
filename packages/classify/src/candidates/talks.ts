import type { MeetingNoun, MeetingVerb } from "@communique/language";
import { contentWords } from "@communique/normalise";
import type { PhraseMatch, Sentence } from "@communique/text";
import { partiesIn } from "../fields/parties.ts";
import { inSentence, type Reading, sentenceAt, within } from "../reading.ts";
import { withoutParties } from "./mentions.ts";
import type { MeetingMention } from "./types.ts";

const nouns: Readonly<Record<string, MeetingNoun>> = {
  meet: { lemma: "entretien", kind: "talks", level: null, weight: 1 },
  phone: { lemma: "phone", kind: "phone", level: null, weight: 1.2 },
  visit: { lemma: "visite", kind: "visit", level: null, weight: 0.9 },
  gather: { lemma: "reunion", kind: "gathering", level: null, weight: 0.8 },
};
/** Talks further down are told in the course of something else. */
const sentencesRead = 3;

/**
 * Meetings that no noun names: `le président X a reçu le ministre Y`, with parties of two states;
 * `les ministres des Finances du G7 réunis à Banff`.
 */
export function talksMentions(reading: Reading): MeetingMention[] {
  return reading.verbs
    .filter((verb) => sentenceAt(reading, verb.start) < reading.lead + sentencesRead)
    .map((verb) => verbMention(reading, verb))
    .filter((mention) => mention !== null);
}

function verbMention(reading: Reading, verb: PhraseMatch<MeetingVerb>): MeetingMention | null {
  const span = reading.sentences[sentenceAt(reading, verb.start)];
  const act = verb.values.find((value) => value.act in nouns)?.act;
  if (!span || !act) return null;
  return act === "gather" ? gathering(reading, verb, span) : talks(reading, verb, span, act);
}

function talks(
  reading: Reading,
  verb: PhraseMatch<MeetingVerb>,
  span: Sentence,
  act: MeetingVerb["act"],
): MeetingMention | null {
  const parties = partiesIn(reading, span.start, span.end);
  const person = within(reading.mentions.person, span.start, span.end).length > 0;
  if (parties.length < 2 || !(person || officesIn(reading, verb.start))) return null;
  return mentionAt(reading, verb, verb, act, parties);
}

/** The people of rank before the verb name the meeting: `les ministres du Travail de l'ASEAN`. */
function gathering(
  reading: Reading,
  verb: PhraseMatch<MeetingVerb>,
  span: Sentence,
): MeetingMention | null {
  const ranks = within(reading.cues, span.start, verb.start).filter((cue) =>
    cue.values.some((value) => value.startsWith("rank_")),
  );
  const first = ranks.at(-1);
  if (!first || !/s\b/.test(reading.body.slice(first.start, first.end))) return null;
  const parties = partiesIn(reading, first.start, verb.start);
  if (parties.length === 0 || verb.start - first.start > 120) return null;
  return mentionAt(reading, verb, { start: first.start, end: verb.start }, "gather", parties);
}

function mentionAt(
  reading: Reading,
  verb: PhraseMatch<MeetingVerb>,
  name: { readonly start: number; readonly end: number },
  act: MeetingVerb["act"],
  parties: readonly string[],
): MeetingMention {
  const text = reading.body.slice(name.start, name.end).trim();
  const end = name.start + text.length;
  const unowned = withoutParties(reading, { start: name.start, end, text });
  return {
    start: name.start,
    end,
    text,
    noun: nouns[act] as MeetingNoun,
    determiner: "none",
    told: true,
    plural: false,
    ordinal: null,
    ordinalSpan: null,
    series: null,
    acronym: null,
    sentence: sentenceAt(reading, verb.start),
    context: null,
    verbs:
      act === "gather"
        ? [...verb.values, { act: "hold", tense: verb.values[0]?.tense ?? "past" }]
        : verb.values,
    content: act === "gather" ? contentWords(unowned, reading.words) : new Set(),
    parties,
  };
}

const officesIn = (reading: Reading, offset: number) =>
  inSentence(reading, reading.cues, sentenceAt(reading, offset)).some((cue) =>
    cue.values.some((value) => value.startsWith("rank_")),
  );
