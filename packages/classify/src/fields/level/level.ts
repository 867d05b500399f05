import type { Level } from "@communique/model";
import type { Vocabulary } from "@communique/normalise";
import type { Candidate } from "../../candidates/types.ts";
import type { Reading } from "../../reading.ts";
import {
  chairRanks,
  firstRanks,
  groupRanks,
  headRanks,
  leadersPreside,
  leadRanks,
  rankLevels,
  ranksIn,
} from "./ranks.ts";

/** The level of a meeting: by its series, its noun, the ranks in its name, or who meets. */
export function levelOf(reading: Reading, candidate: Candidate, vocabulary: Vocabulary): Level {
  const named = namedLevel(reading, candidate);
  if (candidate.series !== null) {
    const level = vocabulary.seriesById.get(candidate.series)?.level ?? named ?? "ministerial";
    return level === "ministerial" ? heldAt(reading, named) : level;
  }
  if (named) return named;
  return candidate.best.noun.kind === "gathering" || candidate.best.noun.kind === "body"
    ? gatheringLevel(reading, candidate)
    : principalsLevel(reading, candidate);
}

/** A ministers' series may meet at the level of deputies, and a committee at that of the leaders. */
function heldAt(reading: Reading, named: Level | null): Level {
  if (named === "senior_officials" || named === "ministerial") return named;
  return leadersPreside(reading) ? "summit" : "ministerial";
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
  ...candidate.mentions.filter(
    (mention) =>
      mention !== candidate.best &&
      mention.content.size > 1 &&
      (mention.noun.kind !== "body" || candidate.best.noun.kind === "body"),
  ),
];

/** A conference without a rank in its name: by the highest rank that takes part. */
function gatheringLevel(reading: Reading, candidate: Candidate): Level {
  const ranks = leadRanks(reading, candidate);
  if (ranks.includes("rank_working") && !ranks.includes("rank_leader")) return "working";
  const known =
    highest(headRanks(reading, candidate)) ??
    highest(groupRanks(reading)) ??
    highest(chairRanks(reading)) ??
    highest(ranks);
  if (known) return known;
  const counted = candidate.ordinal !== null || candidate.acronym !== null;
  return (counted ? highest(firstRanks(reading)) : null) ?? "forum";
}

const highest = (ranks: readonly string[]): Level | null =>
  rankLevels.find(([rank]) => ranks.includes(rank))?.[1] ?? null;

/** Talks are as high as the lower of those who meet. */
function principalsLevel(reading: Reading, candidate: Candidate): Level {
  const ranks = leadRanks(reading, candidate);
  const has = (rank: string) => ranks.includes(rank);
  if (candidate.best.noun.kind === "visit" && has("rank_leader")) return "summit";
  if (has("rank_leader") && !has("rank_minister") && !has("rank_vice")) {
    return has("rank_parliament") ? "parliamentary" : "summit";
  }
  if (has("rank_vice") && !has("rank_minister")) return "senior_officials";
  if (has("rank_minister")) return "ministerial";
  return has("rank_parliament") ? "parliamentary" : "ministerial";
}
