import type { MeetingNoun } from "@communique/language";
import { partiesIn } from "../fields/parties.ts";
import { inSentence, type Reading } from "../reading.ts";
import type { MeetingMention } from "./types.ts";

const noun: MeetingNoun = { lemma: "reunion", kind: "anaphor", level: null, weight: 1 };

/**
 * The lead as the mention of a meeting that nothing names: `L'événement réunit 300 délégués`, or a
 * name that no rule reads. Only an article that is about a meeting by all other signs has one.
 */
export function unnamedMention(reading: Reading): MeetingMention | null {
  const sentence = reading.sentences[reading.lead];
  if (!sentence) return null;
  return {
    start: sentence.start,
    end: sentence.start,
    text: "",
    noun,
    determiner: "none",
    told: true,
    plural: false,
    ordinal: null,
    ordinalSpan: null,
    series: null,
    acronym: null,
    sentence: reading.lead,
    context: null,
    verbs: inSentence(reading, reading.verbs, reading.lead).flatMap((verb) => verb.values),
    content: new Set(),
    parties: partiesIn(reading, sentence.start, sentence.end),
  };
}
