import type { Chart, ChartOptions } from "./chart.js";
import { type Bar, horizontalBars } from "./horizontal-bars.js";

/** Meetings of one topic. */
export interface TopicRow {
  readonly topic: string;
  readonly name: string;
  readonly n: number;
  readonly shadow: number;
  readonly colour: string;
  readonly chosen: boolean;
}

/** Meetings a topic: also the legend of the years chart. */
export function topicBars(rows: readonly TopicRow[], options: ChartOptions): Chart {
  return horizontalBars(
    rows.map(
      ({ topic, name, n, shadow, colour, chosen }): Bar => ({
        ...{ key: topic, label: name, parts: [{ n, colour }], shadow, chosen },
      }),
    ),
    options,
  );
}
