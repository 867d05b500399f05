import { type Level, type Topic, type TopicScore, topicSchema } from "@communique/model";
import type { Vocabulary } from "@communique/normalise";
import { findPhrases } from "@communique/text";
import type { Candidate } from "../candidates/types.ts";
import { positionOf, type Reading, sentenceAt } from "../reading.ts";
import { topicWeights as weights } from "../weights/scores.ts";

const topics: ReadonlyMap<string, Topic> = new Map(
  topicSchema.options.map((topic) => [topic, topic]),
);

/** A word or ministry that tells of a topic. */
interface Hint {
  readonly start: number;
  readonly end: number;
  readonly topic: Topic;
  readonly weight: number;
}

/** What a meeting is about: every topic with its share of the evidence, the primary one first. */
export interface MeetingTopics {
  readonly topic: Topic;
  readonly scores: readonly TopicScore[];
  /** The first word that speaks for the primary topic. */
  readonly evidence: { readonly start: number; readonly end: number } | null;
}

const known = new WeakMap<Reading, Hint[]>();

/** Weighs series, name, title, lead and body words; foreign affairs where nothing speaks. */
export function topicsOf(
  reading: Reading,
  candidate: Candidate,
  level: Level,
  vocabulary: Vocabulary,
): MeetingTopics {
  const hints = known.get(reading) ?? hintsOf(reading);
  known.set(reading, hints);
  const series = candidate.series ? vocabulary.seriesById.get(candidate.series) : undefined;
  const parts: [Topic, number][] = [
    ...nameScores(candidate, hints),
    ...bodyScores(reading, candidate, hints),
    ...expectations(reading, candidate, level),
    ...(series ? [seriesScore(series)] : []),
  ];
  const totals = new Map<Topic, number>();
  for (const [topic, score] of parts) totals.set(topic, (totals.get(topic) ?? 0) + score);
  return ranking(totals, hints);
}

/** Leaders meet in general, so that the news decides more often than at their ministers' meetings. */
const seriesScore = ({ topic, level }: { topic: Topic; level: Level }): [Topic, number] => [
  topic,
  level === "summit" && topic === "foreign-affairs" ? weights.leaders : weights.series,
];

/** Topic words and ministries; a word inside a ministry or bloc is a part of its name. */
function hintsOf(reading: Reading): Hint[] {
  const { bloc, ministry } = reading.mentions;
  const names = [...bloc, ...ministry];
  const words = findPhrases(reading.words.topics, reading.body, reading.tokens)
    .filter((word) => !names.some((name) => name.start <= word.start && word.end <= name.end))
    .flatMap(({ start, end, values }) =>
      values
        .filter(({ weight }) => weight > 0)
        .map(({ topic, weight }) => ({ start, end, topic, weight })),
    );
  const ministries = ministry.flatMap(({ start, end, role }) => {
    const topic = topics.get(role ?? "");
    return topic ? [{ start, end, topic, weight: weights.ministry }] : [];
  });
  return [...words, ...ministries].sort((a, b) => a.start - b.start);
}

const isIn = (hint: Hint, span: { readonly start: number; readonly end: number }) =>
  span.start <= hint.start && hint.end <= span.end;

/** In the meeting's name the first field counts most: `sur le travail et le bien-être social`. */
function nameScores({ best, mentions }: Candidate, hints: readonly Hint[]): [Topic, number][] {
  const inBest = [...new Set(hints.filter((hint) => isIn(hint, best)).map((hint) => hint.topic))];
  const inOthers = hints.filter(
    (hint) => !isIn(hint, best) && mentions.some((mention) => isIn(hint, mention)),
  );
  return [
    ...inBest.map((topic, index): [Topic, number] => [
      topic,
      weights.best * weights.later ** index,
    ]),
    ...inOthers.map(({ topic, weight }): [Topic, number] => [topic, weight * weights.name]),
  ];
}

/** Title, lead and body outside the names; many words of one topic say little more than a few. */
function bodyScores(
  reading: Reading,
  { mentions }: Candidate,
  hints: readonly Hint[],
): [Topic, number][] {
  const sums = new Map<Topic, number>();
  for (const hint of hints) {
    if (mentions.some((mention) => isIn(hint, mention))) continue;
    const place = weights.position[positionOf(reading, sentenceAt(reading, hint.start))];
    sums.set(hint.topic, (sums.get(hint.topic) ?? 0) + hint.weight * place);
  }
  const most = weights.bodyMost;
  return [...sums].map(([topic, sum]) => [topic, most * (1 - Math.exp(-sum / most))]);
}

/** What meets as such is about foreign affairs, or trade for a joint committee, unless words say otherwise. */
function expectations(reading: Reading, candidate: Candidate, level: Level): [Topic, number][] {
  const { noun } = candidate.best;
  if (noun.kind !== "gathering" && noun.kind !== "body") {
    const own = level !== "summit" && isOfOneField(reading);
    return [["foreign-affairs", own ? weights.ofOneField : weights.bilateral]];
  }
  if (candidate.mentions.some((mention) => mention.noun.lemma === "commission-mixte")) {
    const diplomats = reading.mentions.ministry.some((each) => each.role === "foreign-affairs");
    return [[diplomats ? "foreign-affairs" : "trade-economy", weights.committee]];
  }
  return level === "summit" ? [["foreign-affairs", weights.summit]] : [];
}

/** `le ministre de l'Énergie a reçu …`: ministries of one field, and no diplomats, open the article. */
function isOfOneField({ sentences, lead, mentions }: Reading): boolean {
  const end = sentences[Math.min(lead + 1, sentences.length - 1)]?.end ?? 0;
  const roles = mentions.ministry.filter((each) => each.start < end).map(({ role }) => role);
  return roles.length > 0 && !roles.includes("foreign-affairs");
}

function ranking(totals: ReadonlyMap<Topic, number>, hints: readonly Hint[]): MeetingTopics {
  const sum = [...totals.values()].reduce((a, b) => a + b, 0);
  const scores = [...totals]
    .map(([topic, score]) => ({ topic, score: score / sum }))
    .sort((a, b) => b.score - a.score || (a.topic < b.topic ? -1 : 1));
  const topic = scores[0]?.topic ?? "foreign-affairs";
  return {
    topic,
    scores: scores.length > 0 ? scores : [{ topic, score: 1 }],
    evidence: hints.find((hint) => hint.topic === topic) ?? null,
  };
}
