import { isElsewhere, isSameMeeting, isStrong, refersTo } from "./likeness.ts";
import type { MeetingMention } from "./types.ts";

/** Mentions of one meeting, in order of the text. */
export type Group = MeetingMention[];

/**
 * Joins the mentions of one meeting, in order of the text: same series or number, names that agree,
 * the body that meets, a name given late to a meeting told from the lead on, and words that refer
 * back (`cette réunion`). Sentences before `leadEnd` are title and lead.
 */
export function mergeMentions(mentions: readonly MeetingMention[], leadEnd: number): Group[] {
  const groups: Group[] = [];
  for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
    const home = isStrong(mention)
      ? homeOfName(groups, mention, leadEnd)
      : homeOfReference(groups, mention, leadEnd);
    if (home) home.push(mention);
    else if (opensGroup(mention)) groups.push([mention]);
  }
  return withBodies(groups);
}

/** A word that only refers back opens nothing. */
const opensGroup = (mention: MeetingMention) =>
  isStrong(mention) ||
  (!mention.plural && mention.noun.kind !== "anaphor" && mention.noun.kind !== "body");

function homeOfName(
  groups: readonly Group[],
  mention: MeetingMention,
  leadEnd: number,
): Group | undefined {
  const open = groups.filter((group) => !clashes(mention, group));
  return (
    open.find((group) => group.some((other) => isStrong(other) && isSameMeeting(mention, other))) ??
    open.find((group) => isUnnamed(group, leadEnd) && canName(mention, group)) ??
    open.find((group) => namesTold(mention, group, leadEnd))
  );
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

/** `une visioconférence`, told from the lead on but not named yet. */
const isUnnamed = (group: Group, leadEnd: number) =>
  !group.some(isStrong) &&
  group.some((other) => other.sentence < leadEnd && other.noun.kind === "gathering");

/** `les ministres de l'ASEAN se sont réunis … pour leur 15e conférence sur l'environnement`. */
function namesTold(mention: MeetingMention, group: Group, leadEnd: number): boolean {
  const [first] = group;
  const told = group.every((other) => other.told && other.noun.kind === "gathering");
  return (
    told &&
    first !== undefined &&
    !isElsewhere(mention) &&
    mention.noun.kind === "gathering" &&
    mention.sentence <= leadEnd &&
    first.content.size < 2 &&
    first.parties.every((party) => mention.parties.includes(party))
  );
}

/** A name without a frame of its own can be the one that an unnamed meeting was waiting for. */
function canName(mention: MeetingMention, group: Group): boolean {
  const framed = mention.context !== null && mention.context !== "at";
  const history = mention.verbs.some(
    ({ tense }) => tense === "pluperfect" || tense === "participle" || tense === "future",
  );
  const level = group.find((other) => other.noun.level !== null)?.noun.level ?? null;
  const same = group.some((other) => other.noun.lemma === mention.noun.lemma);
  return (
    (!framed || (same && mention.context === "margin")) &&
    !history &&
    !mention.plural &&
    mention.noun.kind === "gathering" &&
    mention.noun.level === level
  );
}

/** The group that `la réunion`, `cet événement` means best. */
function homeOfReference(
  groups: readonly Group[],
  mention: MeetingMention,
  leadEnd: number,
): Group | undefined {
  if (mention.plural) return undefined;
  const fitting = groups.filter((group) => !clashes(mention, group) && refersTo(mention, group));
  const recent = fitting.reduce<Group | undefined>(
    (last, group) => (last && endOf(last) >= endOf(group) ? last : group),
    undefined,
  );
  if (mention.determiner === "a" && mention.sentence < leadEnd) return undefined;
  const points = (group: Group) =>
    (group.some((other) => other.noun.lemma === mention.noun.lemma) ? 2 : 0) +
    (group.some((other) => other.sentence < leadEnd) ? 1.5 : 0) +
    (group === recent ? (mention.determiner === "this" ? 3 : 1) : 0) -
    (group.every(isOtherEdition) ? 2.5 : 0);
  return fitting.sort((a, b) => points(b) - points(a))[0];
}

const endOf = (group: Group) => group.at(-1)?.start ?? -1;

/** Another edition than the one that is told. */
const isOtherEdition = ({ context }: MeetingMention) => context === "past" || context === "next";

/** `la commission mixte` is the meeting that its session is: the first that it does not contradict. */
function withBodies(groups: readonly Group[]): Group[] {
  const bodies = groups.filter((group) => group.every((mention) => mention.noun.kind === "body"));
  const meetings = groups.filter((group) => !bodies.includes(group));
  const alone = bodies.filter((body) => {
    const home = meetings.find(
      (group) =>
        group.some((other) => other.noun.kind === "gathering") &&
        body.every((mention) => !clashes(mention, group)),
    );
    home?.push(...body);
    home?.sort((a, b) => a.start - b.start);
    return home === undefined;
  });
  return [...meetings, ...alone];
}
