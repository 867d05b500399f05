import type { Topic } from "../rows/rows.js";

const STEPS: Record<string, number> = { "political-security": 5, economic: 7, "socio-cultural": 8 };

/** A colour a topic: a hue an ASEAN Community, a step within it; in the order of the topics. */
export function topicColours(topics: readonly Topic[]): Map<string, string> {
  const seen = new Map<string, number>();
  return new Map(
    topics.map(({ topic, community }) => {
      const step = seen.get(community) ?? 0;
      seen.set(community, step + 1);
      return [topic, colour(community, step)];
    }),
  );
}

/** The colour that stands for a whole Community. */
export const communityColour = (community: string): string => colour(community, 1);

function colour(community: string, step: number): string {
  const steps = STEPS[community];
  return steps === undefined ? "var(--other)" : `var(--${community}-${(step % steps) + 1})`;
}
