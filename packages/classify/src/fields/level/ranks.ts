import type { Level } from "@communique/model";
import type { Candidate, MeetingMention } from "../../candidates/types.ts";
import { chairingSentences, cuesWithin, positionOf, type Reading, within } from "../../reading.ts";

/** The level of those who hold a rank, the highest first. */
export const rankLevels: readonly (readonly [rank: string, level: Level])[] = [
  ["rank_leader", "summit"],
  ["rank_minister", "ministerial"],
  ["rank_vice", "senior_officials"],
  ["rank_parliament", "parliamentary"],
];

type Span = { readonly start: number; readonly end: number };

/** The cues of rank in a span, in order, one each. */
export function ranksIn(reading: Reading, start: number, end: number): string[] {
  const cues = within(reading.cues, start, end).filter((cue) => isRank(reading, cue));
  return [...new Set(cues.flatMap((cue) => cue.values.filter((value) => /^rank_/.test(value))))];
}

/** How far behind `président` the name of a state may stand, in characters. */
const stateReach = 28;

/** A president is a leader beside the name of a state or of a person, not at the head of a session. */
function isRank(reading: Reading, { start, end }: Span): boolean {
  const { presidents, named } = reading.words.patterns;
  if (!presidents.test(reading.body.slice(start, end))) return true;
  const { country, person } = reading.mentions;
  if (within(country, start, end + stateReach).length > 0) return true;
  return (
    named.test(reading.body.slice(end, end + stateReach)) ||
    person.some((one) => one.start - end >= 0 && one.start - end < 4)
  );
}

/** Title and lead tell who meets, and so does a verb of attending or chairing. */
const tellsWhoMeets = (reading: Reading, mention: MeetingMention) =>
  positionOf(reading, mention.sentence) !== "body" ||
  mention.verbs.some(
    (verb) => /^(?:attend|chair|organise|meet)$/.test(verb.act) && verb.tense !== "future",
  );

/** The ranks of the sentences that tell of the meeting first. */
export function leadRanks(reading: Reading, candidate: Candidate): string[] {
  const telling = candidate.mentions.filter((mention) => tellsWhoMeets(reading, mention));
  const sentences = [...new Set(telling.map((mention) => mention.sentence))].slice(0, 3);
  return sentences.flatMap((index) => {
    const span = reading.sentences[index];
    const name = telling.find((mention) => mention.sentence === index);
    if (!span || !name) return [];
    const head = positionOf(reading, index) !== "body";
    const from = head ? span.start : Math.max(span.start, name.start - rankReach);
    return ranksIn(reading, from, head ? span.end : Math.min(span.end, name.end + rankReach));
  });
}

/** The ranks of title and lead where they tell of the meeting. */
export const headRanks = (reading: Reading, { mentions }: Candidate) =>
  [...new Set(mentions.map(({ sentence }) => sentence))]
    .filter((sentence) => positionOf(reading, sentence) !== "body")
    .flatMap((index) => {
      const span = reading.sentences[index];
      return span ? ranksIn(reading, span.start, span.end) : [];
    });

/** How far from the name, further down, those may stand who meet, in characters. */
const rankReach = 160;

/** How many sentences tell who meets where those that name the meeting do not. */
const sentencesRead = 4;

/** Where the first sentences end. */
const firstEnd = (reading: Reading) =>
  (reading.sentences[reading.lead + sentencesRead - 1] ?? reading.sentences.at(-1))?.end ?? 0;

const isGroup = (reading: Reading, { start, end }: Span) =>
  reading.words.patterns.plural.test(reading.body.slice(start, end));

/** `les engagements des dirigeants`: those whose thing it is, not those who meet. */
function isOwner(reading: Reading, { start, end }: Span): boolean {
  const noun = reading.body.slice(start, end).search(/[^\s'’]{4,}/u);
  const before = reading.body.slice(Math.max(0, start - 60), start + Math.max(noun, 0));
  const { ownedBy, partOf } = reading.words.patterns;
  return ownedBy.test(before) && !partOf.test(before);
}

/** `de hauts dirigeants avaient reconnu`: those who met before. */
const isOfBefore = ({ body, words }: Reading, { end }: Span) =>
  words.patterns.hadDone.test(body.slice(end, end + 60));

/** The ranks that the first sentences name, whatever they do. */
export const firstRanks = (reading: Reading) => ranksIn(reading, 0, firstEnd(reading));

/** The ranks of groups of people in the first sentences: `les ministres`, `les chefs de police`. */
export function groupRanks(reading: Reading): string[] {
  const groups = within(reading.cues, 0, firstEnd(reading)).filter(
    (cue) => isGroup(reading, cue) && !isOwner(reading, cue) && !isOfBefore(reading, cue),
  );
  return groups.flatMap((cue) => cue.values.filter((value) => /^rank_/.test(value)));
}

/** The sentences that tell who presides. */
const presiding = (reading: Reading) =>
  reading.sentences.filter(({ start, end }, index) => {
    const { presides, presidesOver, presidedBy } = reading.words.chairing;
    if (index < reading.lead || !chairingSentences(reading).has(index)) return false;
    const text = reading.tokens.folded.slice(start, end);
    return [presides, presidesOver, presidedBy].some((words) => text.search(words) >= 0);
  });

/** The ranks of those who preside. */
export const chairRanks = (reading: Reading) =>
  presiding(reading).flatMap(({ start, end }) => ranksIn(reading, start, end));

/** Whether the leaders of several states preside: `les deux Premiers ministres ont présidé`. */
export function leadersPreside(reading: Reading): boolean {
  return presiding(reading).some(({ start, end }) => {
    const leaders = cuesWithin(reading, "rank_leader", start, end);
    const together = reading.words.chairing.together.test(reading.tokens.folded.slice(start, end));
    return leaders.some((cue) => isGroup(reading, cue) || together);
  });
}
