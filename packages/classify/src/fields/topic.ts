import type { TopicWord } from "@communique/language";
import type { Topic, TopicScore } from "@communique/model";
import type { Vocabulary } from "@communique/normalise";
import { findPhrases, type PhraseMatch } from "@communique/text";
import type { Candidate } from "../candidates/types.ts";
import { positionOf, type Reading, sentenceAt } from "../reading.ts";
import { topicWeights as weights } from "../weights.ts";

/** What a meeting is about: every topic with its share of the evidence, the primary one first. */
export interface MeetingTopics {
  readonly topic: Topic;
  readonly scores: readonly TopicScore[];
  /** The word that speaks loudest for the primary topic. */
  readonly evidence: PhraseMatch<TopicWord> | null;
}

/** Weighs series, name, title, lead and body words; foreign affairs where nothing speaks. */
export function topicsOf(
  reading: Reading,
  candidate: Candidate,
  vocabulary: Vocabulary,
): MeetingTopics {
  const words = findPhrases(reading.words.topics, reading.body, reading.tokens).filter(
    (word) => !isPartOfBloc(reading, word),
  );
  const totals = new Map<Topic, number>();
  const add = (topic: Topic, score: number) => totals.set(topic, (totals.get(topic) ?? 0) + score);
  const bodyTotals = new Map<Topic, number>();
  for (const word of words) {
    for (const { topic, weight } of word.values) {
      const score = weight * placeWeight(reading, candidate, word);
      if (inName(candidate, word)) add(topic, score);
      else bodyTotals.set(topic, (bodyTotals.get(topic) ?? 0) + score);
    }
  }
  for (const [topic, score] of bodyTotals) add(topic, dampened(score));
  for (const ministry of reading.mentions.ministry) {
    if (ministry.role) add(ministry.role as Topic, ministryWeight(reading, ministry.start));
  }
  const series = candidate.series ? vocabulary.seriesById.get(candidate.series) : undefined;
  if (series) add(series.topic, weights.series);
  if (candidate.best.noun.kind !== "gathering") add("foreign-affairs", weights.bilateral);
  return ranking(totals, words);
}

/** The economy in `Communauté économique des États …` is a name, not a matter. */
const isPartOfBloc = (reading: Reading, word: PhraseMatch<TopicWord>) =>
  reading.mentions.bloc.some((bloc) => bloc.start <= word.start && word.end <= bloc.end);

function ranking(
  totals: Map<Topic, number>,
  words: readonly PhraseMatch<TopicWord>[],
): MeetingTopics {
  const sum = [...totals.values()].reduce((a, b) => a + b, 0);
  const scores = [...totals]
    .map(([topic, score]) => ({ topic, score: sum > 0 ? score / sum : 0 }))
    .sort((a, b) => b.score - a.score || (a.topic < b.topic ? -1 : 1));
  const topic = scores[0]?.topic ?? "foreign-affairs";
  const evidence = words.find((word) => word.values.some((value) => value.topic === topic)) ?? null;
  return { topic, scores: scores.length > 0 ? scores : [{ topic, score: 1 }], evidence };
}

/** Many words of one kind in the body say little more than a few. */
const dampened = (score: number) =>
  score <= 0 ? 0 : weights.bodyMost * (1 - Math.exp(-score / weights.bodyMost));

const inName = (candidate: Candidate, word: PhraseMatch<TopicWord>) =>
  candidate.mentions.some((mention) => word.start >= mention.start && word.end <= mention.end);

function placeWeight(reading: Reading, candidate: Candidate, word: PhraseMatch<TopicWord>): number {
  if (candidate.best.start <= word.start && word.end <= candidate.best.end) return weights.best;
  if (inName(candidate, word)) return weights.name;
  return weights.position[positionOf(reading, sentenceAt(reading, word.start))];
}

const ministryWeight = (reading: Reading, offset: number) =>
  weights.ministry[positionOf(reading, sentenceAt(reading, offset))];
