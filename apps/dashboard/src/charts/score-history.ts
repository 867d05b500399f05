import { type Chart, type ChartOptions, HITS } from "./chart.js";
import { type FieldHistory, type Frame, historyPanel, PANEL } from "./history-panel.js";
import { svgMaker } from "./svg.js";

export type { FieldHistory };

/** What a chart of histories needs beyond its rows. */
export type HistoryOptions = ChartOptions & Pick<Frame, "breaks" | "ends">;

const LEAST_WIDTH = 155;
const MOST_COLUMNS = 6;

/** A small line chart a field, all on one scale. */
export function scoreHistory(rows: readonly FieldHistory[], options: HistoryOptions): Chart {
  const { width, label, breaks, ends, number } = options;
  const make = svgMaker(options.document ?? document);
  const columns = Math.max(1, Math.min(rows.length, MOST_COLUMNS, Math.floor(width / LEAST_WIDTH)));
  const height = Math.ceil(rows.length / columns) * PANEL;
  const frame = { room: width / columns, least: floorOf(rows), breaks, ends, number };
  return make(
    "svg",
    { class: "past-chart", width, height, viewBox: `0 0 ${width} ${height}`, "aria-label": label },
    [
      ...rows.map((row, i) => {
        const at = [(i % columns) * frame.room, Math.floor(i / columns) * PANEL];
        return make("g", { transform: `translate(${at})` }, historyPanel(row, frame, make));
      }),
      make("g", { class: HITS }),
    ],
  );
}

/** Where the scale begins: the tenth below the lowest score, so that no line is cut. */
function floorOf(rows: readonly FieldHistory[]): number {
  const scores = rows.flatMap(({ all, test }) => [...all, ...test]).filter((one) => one !== null);
  return Math.min(0.9, Math.floor(Math.min(1, ...scores) * 10) / 10);
}
