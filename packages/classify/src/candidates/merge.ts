import type { MeetingMention } from "./types.ts";

/** Mentions of one meeting, in order of the text. */
export type Group = MeetingMention[];

/**
 * Joins the mentions of one meeting: same series or number, names that agree, and words that refer
 * back (`cette réunion`) to the meeting named last.
 */
export function mergeMentions(mentions: readonly MeetingMention[]): Group[] {
  const groups: Group[] = [];
  for (const mention of mentions.filter(isStrong)) addStrong(groups, mention);
  for (const mention of mentions.filter((each) => !isStrong(each))) addWeak(groups, mention);
  for (const group of groups) group.sort((a, b) => a.start - b.start);
  return groups;
}

/** A name that can stand for a meeting by itself. */
export function isStrong(mention: MeetingMention): boolean {
  if (mention.noun.kind === "anaphor") return false;
  if (mention.ordinal !== null || mention.series !== null) return true;
  if (mention.plural || mention.noun.kind === "body") return false;
  if (mention.acronym !== null) return true;
  return mention.content.size >= 3 || (mention.content.size > 0 && mention.parties.length > 0);
}

function addStrong(groups: Group[], mention: MeetingMention): void {
  const home = groups.find((group) =>
    group.some((other) => isStrong(other) && agree(mention, other) && !clashes(mention, group)),
  );
  if (home) home.push(mention);
  else groups.push([mention]);
}

/** A group with another number of its own cannot take the mention in. */
function clashes(mention: MeetingMention, group: Group): boolean {
  return group.some(
    (other) =>
      (mention.ordinal !== null && other.ordinal !== null && other.ordinal !== mention.ordinal) ||
      (mention.series !== null && other.series !== null && mention.series !== other.series),
  );
}

/** Whether two names can be one meeting's. */
function agree(a: MeetingMention, b: MeetingMention): boolean {
  if (a.ordinal !== null && b.ordinal !== null && a.ordinal !== b.ordinal) return false;
  if (a.series !== null && b.series !== null) return a.series === b.series;
  if (a.acronym !== null && a.acronym === b.acronym) return true;
  if (differentKind(a, b) || !partiesAgree(a, b)) return false;
  if (sameParties(a, b) && a.noun.lemma === b.noun.lemma && isBare(a, b)) return true;
  const shared = [...a.content].filter((word) => b.content.has(word)).length;
  const least = Math.min(a.content.size, b.content.size);
  return least > 0 && shared / least >= 0.75;
}

const sameParties = (a: MeetingMention, b: MeetingMention) =>
  a.parties.length > 0 &&
  a.parties.every((party) => b.parties.includes(party)) &&
  b.parties.every((party) => a.parties.includes(party));

/** `sommet UE-Inde`: a name of noun and parties only, in one wording at least. */
const isBare = (a: MeetingMention, b: MeetingMention) =>
  Math.min(a.content.size, b.content.size) <= 1;

const differentKind = (a: MeetingMention, b: MeetingMention) =>
  (a.noun.kind === "gathering") !== (b.noun.kind === "gathering");

function partiesAgree(a: MeetingMention, b: MeetingMention): boolean {
  const small = a.parties.length < b.parties.length ? a : b;
  const large = small === a ? b : a;
  return small.parties.every((party) => large.parties.includes(party));
}

/** `la réunion`, `cet événement`: goes to the meeting named last that it can mean. */
function addWeak(groups: Group[], mention: MeetingMention): void {
  const before = groups
    .map((group) => ({ group, last: group.filter((other) => other.start < mention.start).at(-1) }))
    .filter(({ last, group }) => last !== undefined && canRefer(mention, group))
    .sort((a, b) => (b.last?.start ?? 0) - (a.last?.start ?? 0));
  const home = before[0]?.group ?? groups.find((group) => canRefer(mention, group));
  if (home && !mention.plural) home.push(mention);
  else if (!mention.plural && mention.noun.kind !== "anaphor" && mention.noun.kind !== "body") {
    groups.push([mention]);
  }
}

/** Whether a word that refers back fits the noun of a group. */
function canRefer(mention: MeetingMention, group: Group): boolean {
  const named = group.find(isStrong) ?? group[0];
  if (!named || named.start === mention.start) return false;
  if (mention.noun.kind === "anaphor") return true;
  if (mention.noun.kind === "visit" || named.noun.kind === "visit") {
    return mention.noun.kind === named.noun.kind;
  }
  if (mention.noun.kind === "talks" || named.noun.kind === "talks") {
    return mention.noun.kind === named.noun.kind;
  }
  return (
    mention.noun.level === null ||
    named.noun.level === mention.noun.level ||
    named.noun.level === null
  );
}
