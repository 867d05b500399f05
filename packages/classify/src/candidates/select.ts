import type { Vocabulary } from "@communique/normalise";
import type { Sentence } from "@communique/text";
import { daysApart } from "../fields/calendar.ts";
import { datesOf } from "../fields/dates.ts";
import { inSentence, positionOf, type Reading } from "../reading.ts";
import { selection } from "../weights/scores.ts";
import { isSameMeeting, isStrong } from "./likeness.ts";
import { meetingMentions } from "./mentions.ts";
import { type Group, mergeMentions } from "./merge.ts";
import { candidateOf } from "./score.ts";
import { talksMentions } from "./talks.ts";
import type { Candidate, MeetingMention } from "./types.ts";

/** The meetings that the article may report, the main one first; see `reported` for the choice. */
export function findCandidates(reading: Reading): Candidate[] {
  const told = talksMentions(reading);
  const mentions = meetingMentions(reading);
  const gatherings = mentions.some((mention) => leads(reading, mention))
    ? []
    : told.filter(isGathering);
  const named = mergeMentions([...mentions, ...gatherings], reading.lead + 2);
  const talks = joinTalks(named, reading.lead, told.filter(isTalks));
  return [...named, ...talks]
    .map((group) => candidateOf(reading, group))
    .sort((a, b) => b.score - a.score || a.best.start - b.best.start);
}

/**
 * Talks told by verbs are one meeting; where a noun names talks, a visit or a call already, the
 * verbs tell of that.
 */
function joinTalks(named: readonly Group[], lead: number, mentions: MeetingMention[]): Group[] {
  if (mentions.length === 0) return [];
  const home = named.find((group) =>
    group.some((mention) => isTalks(mention) && mention.sentence <= lead + 1),
  );
  if (!home) return [mentions];
  home.push(...mentions);
  home.sort((a, b) => a.start - b.start);
  return [];
}

const isGathering = ({ noun }: MeetingMention) => noun.kind === "gathering";

/** A name of title or lead that can carry the article. */
const leads = (reading: Reading, mention: MeetingMention) =>
  isGathering(mention) && isStrong(mention) && mention.sentence <= reading.lead;

const isTalks = ({ noun }: MeetingMention) => /^(?:talks|phone|visit)$/.test(noun.kind);

/** The candidates that deserve a report: the main one, and companions told in the lead or a paragraph of their own. */
export function reported(
  reading: Reading,
  candidates: readonly Candidate[],
  vocabulary: Vocabulary,
): Candidate[] {
  const main = candidates[0];
  if (!main || main.score < selection.main || isHistory(reading, main, vocabulary)) return [];
  const companions = candidates
    .slice(1)
    .filter(
      (other) => isCompanion(reading, main, other) && sameDays(reading, main, other, vocabulary),
    );
  return [main, ...companions];
}

/** A meeting of years before the article is what a portrait or a book looks back on. */
function isHistory(reading: Reading, main: Candidate, vocabulary: Vocabulary): boolean {
  const held = yearOf(datesOf(reading, main, [], vocabulary).date_edtf);
  const told = yearOf(reading.mentions.publication[0]?.value ?? null);
  return held !== null && told !== null && held < told - 1;
}

const yearOf = (edtf: string | null) => Number(/^\d{4}/.exec(edtf ?? "")?.[0] ?? 0) || null;

/** Companions meet in the same days; what took place months apart is history or a plan. */
function sameDays(
  reading: Reading,
  main: Candidate,
  other: Candidate,
  vocabulary: Vocabulary,
): boolean {
  const first = datesOf(reading, main, [other], vocabulary).date_edtf;
  const second = datesOf(reading, other, [main], vocabulary).date_edtf;
  const days = daysApart(first, second);
  return days === null || days <= selection.daysApart;
}

function isCompanion(reading: Reading, main: Candidate, other: Candidate): boolean {
  if (other.score < selection.other || isOtherEdition(main, other)) return false;
  if (!other.mentions.some(isStrong)) return false;
  if (isTalks(other.best) && !isTalks(main.best)) return false;
  if (!isTalks(other.best) && isTalks(main.best) && other.ordinal === null) return false;
  return other.mentions.some((mention) => isTold(reading, mention));
}

/** The next or the last edition of the same meeting is part of its story, not a meeting reported. */
function isOtherEdition(main: Candidate, other: Candidate): boolean {
  if (main.ordinal === null || other.ordinal === null || main.ordinal === other.ordinal)
    return false;
  const together = main.best.start === other.best.start;
  const unnamed = other.series === null && other.best.content.size <= 2;
  return !together && (unnamed || isSameMeeting(main.best, other.best));
}

/** Told for its own sake: in title or lead, or opening a paragraph with a day or a verb of holding. */
function isTold(reading: Reading, mention: MeetingMention): boolean {
  if (mention.context === "past" || mention.context === "next") return false;
  if (positionOf(reading, mention.sentence) !== "body") return true;
  const sentence = reading.sentences[mention.sentence];
  const before = reading.sentences[mention.sentence - 1];
  if (!sentence || !opensParagraph(sentence, before, mention)) return false;
  if (mention.verbs.some((verb) => verb.tense === "future" || verb.tense === "pluperfect"))
    return false;
  const dated = inSentence(reading, reading.mentions.date, mention.sentence).length > 0;
  return dated || mention.verbs.some((verb) => /^(?:hold|open|close)$/.test(verb.act));
}

/** How far from its paragraph's beginning a name may stand. */
const openingReach = 90;

const opensParagraph = (
  sentence: Sentence,
  before: Sentence | undefined,
  mention: MeetingMention,
) => sentence.paragraph !== before?.paragraph && mention.start - sentence.start < openingReach;
