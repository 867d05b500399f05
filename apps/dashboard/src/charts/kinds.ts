import type { Chart, ChartOptions } from "./chart.js";
import { type Bar, horizontalBars } from "./horizontal-bars.js";

/** Meetings of one kind: a level or a format. */
export interface KindRow {
  readonly kind: string;
  readonly name: string;
  readonly n: number;
  readonly shadow: number;
  readonly chosen: boolean;
}

/** Meetings a level or a format. */
export function kindBars(rows: readonly KindRow[], options: ChartOptions): Chart {
  return horizontalBars(
    rows.map(
      ({ kind, name, n, shadow, chosen }): Bar => ({
        ...{ key: kind, label: name, parts: [{ n, colour: "var(--bar)" }], shadow, chosen },
      }),
    ),
    options,
  );
}
