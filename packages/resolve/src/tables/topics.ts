import type { MeetingTopic, Topic } from "@communique/model";
import type { Core } from "../merge/core.ts";
import { byText } from "../order.ts";

/** The topics of a meeting, each with its share of what all reports found. */
export function topicsOf({ group, topic }: Core, meeting_id: string): MeetingTopic[] {
  const sums = new Map<Topic, number>([[topic, 0]]);
  for (const { report, weight } of group) {
    const scores = report.topic_scores.length > 0 ? report.topic_scores : evenly(report.topics);
    const total = scores.reduce((sum, { score }) => sum + score, 0);
    for (const { topic: own, score } of scores) {
      sums.set(own, (sums.get(own) ?? 0) + (total > 0 ? (weight * score) / total : 0));
    }
  }
  const all = [...sums.values()].reduce((sum, score) => sum + score, 0);
  return [...sums]
    .map(([name, sum]) => ({
      meeting_id,
      topic: name,
      score: all > 0 ? Math.round((sum / all) * 1e4) / 1e4 : 1,
      is_primary: name === topic,
    }))
    .filter(({ score, is_primary }) => is_primary || score > 0)
    .sort(byText((row) => row.topic));
}

function evenly(topics: readonly Topic[]) {
  return topics.map((topic) => ({ topic, score: 1 }));
}
