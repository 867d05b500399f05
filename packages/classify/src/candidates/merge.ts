import { isSameMeeting, isStrong, refersTo } from "./likeness.ts";
import type { MeetingMention } from "./types.ts";

/** Mentions of one meeting, in order of the text. */
export type Group = MeetingMention[];

/**
 * Joins the mentions of one meeting: same series or number, names that agree, the body that meets,
 * and words that refer back (`cette réunion`) to the meeting named last.
 */
export function mergeMentions(mentions: readonly MeetingMention[]): Group[] {
  const groups: Group[] = [];
  const strong = mentions.filter(isStrong);
  for (const mention of strong.filter((each) => each.noun.kind !== "body")) {
    addNamed(groups, mention);
  }
  for (const mention of strong.filter((each) => each.noun.kind === "body")) {
    addBody(groups, mention);
  }
  for (const mention of mentions.filter((each) => !isStrong(each))) addWeak(groups, mention);
  for (const group of groups) group.sort((a, b) => a.start - b.start);
  return groups;
}

function addNamed(groups: Group[], mention: MeetingMention): void {
  const home = groups.find(
    (group) =>
      !clashes(mention, group) &&
      group.some((other) => isStrong(other) && isSameMeeting(mention, other)),
  );
  if (home) home.push(mention);
  else groups.push([mention]);
}

/** A group with another number or series of its own cannot take the mention in. */
function clashes(mention: MeetingMention, group: Group): boolean {
  return group.some(
    (other) =>
      differ(mention.ordinal, other.ordinal) ||
      differ(mention.series, other.series) ||
      differ(mention.noun.level, other.noun.level),
  );
}

const differ = <Value>(a: Value | null, b: Value | null) => a !== null && b !== null && a !== b;

/** `la commission mixte` is the meeting that its session is: the first that it does not contradict. */
function addBody(groups: Group[], mention: MeetingMention): void {
  const home = groups.find(
    (group) => !clashes(mention, group) && group.some((other) => other.noun.kind === "gathering"),
  );
  if (home) home.push(mention);
  else groups.push([mention]);
}

/** `la réunion`, `cet événement`: goes to the meeting named last that it can mean. */
function addWeak(groups: Group[], mention: MeetingMention): void {
  if (mention.plural) return;
  const fitting = groups.filter((group) => !clashes(mention, group) && refersTo(mention, group));
  const named = fitting
    .map((group) => ({ group, last: lastBefore(group, mention.start) }))
    .filter(({ last }) => last >= 0)
    .sort((a, b) => b.last - a.last);
  const home = named[0]?.group ?? fitting[0];
  if (home) home.push(mention);
  else if (mention.noun.kind !== "anaphor" && mention.noun.kind !== "body") groups.push([mention]);
}

const lastBefore = (group: Group, offset: number) =>
  Math.max(-1, ...group.filter((other) => other.start < offset).map((other) => other.start));
