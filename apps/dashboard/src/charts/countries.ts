import type { Chart, ChartOptions } from "./chart.js";
import { type Bar, horizontalBars } from "./horizontal-bars.js";

/** Meetings of one country. */
export interface CountryRow {
  readonly code: string;
  readonly name: string;
  readonly named: number;
  readonly members: number;
  readonly shadow: number;
  readonly chosen: boolean;
}

/** Meetings a country: named ones in full colour, those as a bloc's member paler. */
export function countryBars(rows: readonly CountryRow[], options: ChartOptions): Chart {
  return horizontalBars(
    rows.map(
      ({ code, name, named, members, shadow, chosen }): Bar => ({
        ...{ key: code, label: name, shadow, chosen },
        parts: [
          { n: named, colour: "var(--bar)" },
          { n: members, colour: "var(--bar-pale)" },
        ],
      }),
    ),
    options,
  );
}
