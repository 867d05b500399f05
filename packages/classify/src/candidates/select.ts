import { inSentence, type Reading } from "../reading.ts";
import { selection } from "../weights.ts";
import { meetingMentions } from "./mentions.ts";
import { type Group, mergeMentions } from "./merge.ts";
import { candidateOf } from "./score.ts";
import { talksMentions } from "./talks.ts";
import type { Candidate } from "./types.ts";

/** The meetings that the article may report, the main one first; see `reported` for the choice. */
export function findCandidates(reading: Reading): Candidate[] {
  const named = mergeMentions(meetingMentions(reading));
  const talks = joinTalks(reading, named);
  return [...named, ...talks]
    .map((group) => candidateOf(reading, group))
    .sort((a, b) => b.score - a.score || a.best.start - b.best.start);
}

/**
 * Talks told by verbs are one meeting; where a noun names talks, a visit or a call already, the
 * verbs tell of that.
 */
function joinTalks(reading: Reading, named: readonly Group[]): Group[] {
  const mentions = talksMentions(reading);
  if (mentions.length === 0) return [];
  const home = named.find((group) =>
    group.some(
      (mention) =>
        mention.noun.kind !== "gathering" &&
        mention.noun.kind !== "anaphor" &&
        mention.sentence <= reading.lead + 1,
    ),
  );
  if (!home) return [mentions];
  home.push(...mentions);
  home.sort((a, b) => a.start - b.start);
  return [];
}

/** The candidates that deserve a report: the main one, and companions as prominent with a date or number. */
export function reported(reading: Reading, candidates: readonly Candidate[]): Candidate[] {
  const main = candidates[0];
  if (!main || main.score < selection.main) return [];
  const others = candidates.slice(1).filter((other) => isCompanion(reading, main, other));
  return [main, ...others];
}

function isCompanion(reading: Reading, main: Candidate, other: Candidate): boolean {
  if (other.score < selection.other || other.score < selection.share * main.score) return false;
  if (other.best.noun.kind === "visit" || other.best.noun.kind === "talks") return false;
  const told = other.mentions.filter(
    (mention) => mention.context !== "past" && mention.context !== "next",
  );
  const dated = told.some(
    (mention) => inSentence(reading, reading.mentions.date, mention.sentence).length > 0,
  );
  return told.length > 0 && (dated || other.ordinal !== null || other.series !== null);
}
