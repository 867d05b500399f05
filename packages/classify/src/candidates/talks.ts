import type { MeetingNoun, MeetingVerb } from "@communique/language";
import type { PhraseMatch } from "@communique/text";
import { partiesIn } from "../fields/parties.ts";
import { inSentence, type Reading, sentenceAt } from "../reading.ts";
import type { MeetingMention } from "./types.ts";

const nouns: Readonly<Record<string, MeetingNoun>> = {
  meet: { lemma: "entretien", kind: "talks", level: null, weight: 1 },
  phone: { lemma: "phone", kind: "phone", level: null, weight: 1.2 },
  visit: { lemma: "visite", kind: "visit", level: null, weight: 0.9 },
};
/** Talks further down are told in the course of something else. */
const sentencesRead = 3;

/** Meetings that no noun names: `le président X a reçu le ministre Y`, with parties of two states. */
export function talksMentions(reading: Reading): MeetingMention[] {
  return reading.verbs
    .filter((verb) => verb.values.some((value) => value.act in nouns))
    .map((verb) => talksMention(reading, verb))
    .filter((mention) => mention !== null);
}

function talksMention(reading: Reading, verb: PhraseMatch<MeetingVerb>): MeetingMention | null {
  const sentence = sentenceAt(reading, verb.start);
  const span = reading.sentences[sentence];
  if (!span || sentence >= reading.lead + sentencesRead) return null;
  const parties = partiesIn(reading, span.start, span.end);
  const person = inSentence(reading, reading.mentions.person, sentence).length > 0;
  if (parties.length < 2 || !(person || officesIn(reading, sentence))) return null;
  const act = verb.values.find((value) => value.act in nouns)?.act ?? "meet";
  return {
    start: verb.start,
    end: verb.end,
    text: reading.body.slice(verb.start, verb.end),
    noun: nouns[act] as MeetingNoun,
    determiner: "none",
    plural: false,
    ordinal: null,
    ordinalSpan: null,
    series: null,
    acronym: null,
    sentence,
    context: null,
    verbs: verb.values,
    content: new Set(),
    parties,
  };
}

const officesIn = (reading: Reading, sentence: number) =>
  inSentence(reading, reading.cues, sentence).some((cue) =>
    cue.values.some((value) => value.startsWith("rank_")),
  );
