import { levelSchema, topicSchema } from "@communique/model";
import { compilePhrases, fold, type Phrase } from "@communique/text";
import { cell, expandForm, type LexiconRow, type Lexicons, lexicon } from "../../lexicon.ts";
import { chairingPatterns } from "./chairing.ts";
import { meetingEdges } from "./edges.ts";
import { meetingNaming } from "./naming.ts";
import { type OutcomeWord, outcomePatterns } from "./outcome-patterns.ts";
import { meetingPatterns } from "./patterns.ts";
import type { MeetingContext, MeetingNoun, MeetingVerb, MeetingWords, TopicWord } from "./types.ts";

/** Compiles the lexicons of meetings; throws on a word of an unknown class. */
export function compileMeetingWords(lexicons: Lexicons): MeetingWords {
  const phrases = <Value>(name: string, value: (row: LexiconRow) => Value) =>
    compilePhrases(lexicon(lexicons, name).flatMap((row) => expanded(row, value(row))));
  const words = (name: string) =>
    new Set(lexicon(lexicons, name).map((row) => fold(cell(row, "form"))));
  return {
    nouns: phrases("meeting-nouns", readNoun),
    verbs: phrases("meeting-verbs", readVerb),
    contexts: phrases("meeting-contexts", (row) => cell(row, "role") as MeetingContext),
    topics: phrases("topic-words", readTopic),
    cues: phrases("meeting-cues", (row) => cell(row, "cue")),
    outcomes: phrases("outcome-words", readOutcome),
    lemmas: new Map(
      lexicon(lexicons, "meeting-nouns").map((row) => [cell(row, "lemma"), readNoun(row)]),
    ),
    ordinals: phrases("ordinal-words", (row) => Number(cell(row, "value"))),
    owners: phrases("meeting-owners", (row) => cell(row, "kind")),
    edges: meetingEdges,
    patterns: meetingPatterns,
    outcomePatterns,
    chairing: chairingPatterns,
    naming: meetingNaming,
    stops: words("meeting-stops"),
    fillers: words("meeting-fillers"),
    synonyms: new Map(
      lexicon(lexicons, "meeting-synonyms").map((row) => [
        fold(cell(row, "form")),
        fold(cell(row, "synonym")),
      ]),
    ),
  };
}

function expanded<Value>(row: LexiconRow, value: Value): Phrase<Value>[] {
  return expandForm(cell(row, "form")).map((form) => ({ form, value }));
}

function readNoun(row: LexiconRow): MeetingNoun {
  const level = cell(row, "level");
  return {
    lemma: cell(row, "lemma"),
    kind: cell(row, "kind") as MeetingNoun["kind"],
    level: level === "" ? null : levelSchema.parse(level),
    weight: Number(cell(row, "weight")),
  };
}

function readVerb(row: LexiconRow): MeetingVerb {
  return {
    act: cell(row, "act") as MeetingVerb["act"],
    tense: cell(row, "tense") as MeetingVerb["tense"],
  };
}

function readOutcome(row: LexiconRow): OutcomeWord {
  const tense = cell(row, "tense");
  return {
    kind: cell(row, "kind") as OutcomeWord["kind"],
    tense: tense === "" ? null : (tense as OutcomeWord["tense"]),
  };
}

function readTopic(row: LexiconRow): TopicWord {
  return { topic: topicSchema.parse(cell(row, "topic")), weight: Number(cell(row, "weight")) };
}
