import type { Vocabulary } from "@communique/normalise";
import { datesOf } from "../fields/dates/dates.ts";
import { positionOf, type Reading, sentenceAt } from "../reading.ts";
import { selection } from "../weights/scores.ts";
import { companionsOf } from "./companion.ts";
import { isElsewhere, isStrong, isTalks } from "./likeness.ts";
import { meetingMentions } from "./mentions.ts";
import { type Group, mergeMentions } from "./merge.ts";
import { candidateOf } from "./score.ts";
import { talksMentions } from "./talks.ts";
import type { Candidate, MeetingMention } from "./types.ts";
import { unnamedMention } from "./unnamed.ts";

/** The meetings that the article may report, the main one first; see `reported` for the choice. */
export function findCandidates(reading: Reading): Candidate[] {
  const told = talksMentions(reading);
  const mentions = meetingMentions(reading);
  const gatherings = mentions.some((mention) => leads(reading, mention))
    ? []
    : told.filter(isGathering);
  const named = mergeMentions([...mentions, ...gatherings], reading.lead + 2);
  const talks = joinTalks(named, reading.lead, told.filter(isTalks));
  const found = [...named, ...talks]
    .map((group) => candidateOf(reading, group))
    .sort((a, b) => b.score - a.score || a.best.start - b.best.start);
  return (found[0]?.score ?? 0) < selection.main ? [...unnamed(reading), ...found] : found;
}

/** Where no name carries the article, its lead does. */
function unnamed(reading: Reading): Candidate[] {
  const mention = unnamedMention(reading);
  return mention ? [candidateOf(reading, [mention])] : [];
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

/** A name of title or lead that can carry the article, and does not only place something else. */
const leads = (reading: Reading, mention: MeetingMention) =>
  isGathering(mention) &&
  isStrong(mention) &&
  mention.sentence <= reading.lead &&
  !isElsewhere(mention);

/** The candidates that deserve a report: the main one, and companions told in the lead or a paragraph of their own. */
export function reported(
  reading: Reading,
  candidates: readonly Candidate[],
  vocabulary: Vocabulary,
): Candidate[] {
  const main = candidates[0];
  if (!main || main.score < selection.main || isHistory(reading, main, vocabulary)) return [];
  return [main, ...companionsOf(reading, candidates, vocabulary)];
}

/**
 * A meeting of years before the article is what a portrait or a book looks back on; news has a day of
 * its own in title or lead.
 */
function isHistory(reading: Reading, main: Candidate, vocabulary: Vocabulary): boolean {
  const told = yearOf(reading.mentions.publication[0]?.value ?? null);
  const isOld = (edtf: string | null) => {
    const year = yearOf(edtf);
    return year !== null && told !== null && year < told - 1;
  };
  const news = reading.mentions.date.some(
    ({ start, value }) =>
      positionOf(reading, sentenceAt(reading, start)) !== "body" &&
      /-\d\d-\d\d/.test(value) &&
      !isOld(value),
  );
  return !news && isOld(datesOf(reading, main, [], vocabulary).date_edtf);
}

const yearOf = (edtf: string | null) => Number(/^\d{4}/.exec(edtf ?? "")?.[0] ?? 0) || null;
