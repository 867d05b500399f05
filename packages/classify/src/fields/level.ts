import type { Level } from "@communique/model";
import type { Vocabulary } from "@communique/normalise";
import type { Candidate, MeetingMention } from "../candidates/types.ts";
import { positionOf, type Reading, within } from "../reading.ts";

const rankLevels: Readonly<Record<string, Level>> = {
  rank_leader: "summit",
  rank_minister: "ministerial",
  rank_vice: "senior_officials",
  rank_parliament: "parliamentary",
  rank_working: "working",
};

/** The level of a meeting: by its series, its noun, the ranks in its name, or who meets in the lead. */
export function levelOf(reading: Reading, candidate: Candidate, vocabulary: Vocabulary): Level {
  const named = namedLevel(reading, candidate);
  if (candidate.series !== null) {
    return vocabulary.seriesById.get(candidate.series)?.level ?? named ?? "ministerial";
  }
  if (named) return named;
  return candidate.best.noun.kind === "gathering" || candidate.best.noun.kind === "body"
    ? gatheringLevel(reading, candidate)
    : principalsLevel(reading, candidate);
}

/** What the names themselves say: `sommet`, `hauts fonctionnaires`, `groupe de travail`. */
function namedLevel(reading: Reading, candidate: Candidate): Level | null {
  for (const mention of byTelling(candidate)) {
    const ranks = ranksIn(reading, mention.start, mention.end);
    if (ranks.includes("rank_working") && !ranks.includes("rank_minister")) return "working";
    if (ranks.includes("rank_vice")) return "senior_officials";
    if (ranks.includes("rank_minister")) return "ministerial";
    if (ranks.includes("rank_parliament")) return "parliamentary";
    if (ranks.includes("rank_leader")) return "summit";
    if (mention.noun.level) return mention.noun.level;
  }
  return null;
}

const byTelling = (candidate: Candidate) => [
  candidate.best,
  ...candidate.mentions.filter((mention) => mention !== candidate.best && mention.content.size > 1),
];

/** The cues of rank in a span, in order, one each. */
function ranksIn(reading: Reading, start: number, end: number): string[] {
  const cues = within(reading.cues, start, end).flatMap((cue) => cue.values);
  return [...new Set(cues.filter((cue) => cue.startsWith("rank_")))];
}

/** Title and lead tell who meets, and so does a verb of attending or chairing. */
const tellsWhoMeets = (reading: Reading, mention: MeetingMention) =>
  positionOf(reading, mention.sentence) !== "body" ||
  mention.verbs.some(
    (verb) => /^(?:attend|chair|organise|meet)$/.test(verb.act) && verb.tense !== "future",
  );

/** The ranks of the sentences that tell of the meeting first. */
function leadRanks(reading: Reading, candidate: Candidate): string[] {
  const telling = candidate.mentions.filter((mention) => tellsWhoMeets(reading, mention));
  const sentences = [...new Set(telling.map((mention) => mention.sentence))].slice(0, 3);
  return sentences.flatMap((index) => {
    const span = reading.sentences[index];
    return span ? ranksIn(reading, span.start, span.end) : [];
  });
}

/** A conference without a rank in its name: by the highest rank that takes part. */
function gatheringLevel(reading: Reading, candidate: Candidate): Level {
  const ranks = leadRanks(reading, candidate);
  if (ranks.includes("rank_working") && !ranks.includes("rank_leader")) return "working";
  for (const rank of ["rank_leader", "rank_minister", "rank_vice", "rank_parliament"]) {
    if (ranks.includes(rank)) return rankLevels[rank] ?? "forum";
  }
  return "forum";
}

/** Talks are as high as the lower of those who meet. */
function principalsLevel(reading: Reading, candidate: Candidate): Level {
  const ranks = leadRanks(reading, candidate);
  const visit = candidate.best.noun.kind === "visit";
  if (visit && ranks.includes("rank_leader")) return "summit";
  if (
    ranks.includes("rank_leader") &&
    !ranks.includes("rank_minister") &&
    !ranks.includes("rank_vice")
  ) {
    return ranks.includes("rank_parliament") ? "parliamentary" : "summit";
  }
  if (ranks.includes("rank_vice") && !ranks.includes("rank_minister")) return "senior_officials";
  if (ranks.includes("rank_minister")) return "ministerial";
  return ranks.includes("rank_parliament") ? "parliamentary" : "ministerial";
}
