import type { MeetingMention } from "./types.ts";

/** A name that can stand for a meeting by itself. */
export function isStrong(mention: MeetingMention): boolean {
  if (mention.noun.kind === "anaphor") return false;
  if (mention.series !== null) return true;
  if (mention.plural && mention.ordinal === null) return false;
  const words = mention.content.size + mention.parties.length;
  if (mention.ordinal !== null) return words >= 2 && mention.determiner !== "its";
  if (mention.noun.kind === "body") return false;
  if (mention.acronym !== null) return true;
  return mention.content.size >= 3 || (mention.content.size > 0 && mention.parties.length > 0);
}

/** Whether two names can be one meeting's. */
export function isSameMeeting(a: MeetingMention, b: MeetingMention): boolean {
  if (a.series !== null && b.series !== null) return a.series === b.series;
  if (a.acronym !== null && a.acronym === b.acronym) return true;
  if ((a.noun.kind === "gathering") !== (b.noun.kind === "gathering")) return false;
  if (!partiesAgree(a, b)) return false;
  if (sameParties(a, b) && a.noun.lemma === b.noun.lemma && isBare(a, b)) return true;
  const shared = [...a.content].filter((word) => b.content.has(word)).length;
  const least = Math.min(a.content.size, b.content.size);
  return least > 1 && shared / least >= 0.75;
}

function partiesAgree(a: MeetingMention, b: MeetingMention): boolean {
  const small = a.parties.length < b.parties.length ? a : b;
  const large = small === a ? b : a;
  return small.parties.every((party) => large.parties.includes(party));
}

const sameParties = (a: MeetingMention, b: MeetingMention) =>
  a.parties.length > 0 &&
  a.parties.every((party) => b.parties.includes(party)) &&
  b.parties.every((party) => a.parties.includes(party));

/** `sommet UE-Inde`: a name of noun and parties only, in one wording at least. */
const isBare = (a: MeetingMention, b: MeetingMention) =>
  Math.min(a.content.size, b.content.size) <= 1;

/** Whether a word that refers back fits the noun of a group. */
export function refersTo(mention: MeetingMention, group: readonly MeetingMention[]): boolean {
  const named = group.find(isStrong) ?? group[0];
  if (!named || named.start === mention.start) return false;
  if (mention.noun.kind === "anaphor") return true;
  const apart = (kind: string) => (mention.noun.kind === kind) !== (named.noun.kind === kind);
  return !apart("visit") && !apart("talks") && !apart("phone");
}

/** Talks, calls and visits: not a gathering, and not a body. */
export const isTalks = ({ noun }: MeetingMention) => /^(?:talks|phone|visit)$/.test(noun.kind);

/** Named only to place something else: the last edition, the next, the frame. */
export const isElsewhere = ({ context }: MeetingMention) =>
  context === "past" || context === "next" || context === "margin";
