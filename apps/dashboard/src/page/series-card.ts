import { interact } from "../charts/interact.js";
import { type KindRow, kindBars } from "../charts/kinds.js";
import { countBy } from "../counts/counts.js";
import { makeCard } from "../parts/card.js";
import { toggled } from "../view/view.js";
import { seriesName } from "./names.js";
import type { Part, Scene } from "./scene.js";

const MOST = 10;

/** Meetings a series, the most frequent first. */
export function seriesCard(scene: Scene): Part {
  const { speech, store } = scene;
  const { words } = speech;
  const card = makeCard("series", words.perSeries, scene);
  return {
    node: card.node,
    update: () => {
      const rows = seriesRows(scene);
      card.show({
        note: words.perSeriesNote,
        columns: [words.series, words.count],
        rows: rows.map(({ name, n }) => [name, n]),
        below: store.view.series.length > 0 ? words.shadow : null,
        draw: (width) => {
          const shown = rows.slice(0, MOST);
          const label = `${words.perSeries}: ${words.unit}`;
          const chart = kindBars(shown, { width, label, number: speech.number });
          interact(chart, shown, {
            key: ({ kind }) => `series-${kind}`,
            say: ({ name, n }) => `${name}: ${speech.count(words.meetings, n)}`,
            isChosen: ({ chosen }) => chosen,
            choose: ({ kind }) => store.change({ series: toggled(store.view.series, kind) }),
            point: () => undefined,
          });
          return chart;
        },
      });
    },
  };
}

function seriesRows({ chosen, store, speech, tables }: Scene): KindRow[] {
  const counts = countBy(chosen(), ({ series }) => series ?? "");
  const others = countBy(chosen("series"), ({ series }) => series ?? "");
  return [...others.keys()]
    .filter((id) => id !== "")
    .map((id) => ({
      kind: id,
      name: seriesName(id, tables, speech),
      n: counts.get(id) ?? 0,
      shadow: others.get(id) ?? 0,
      chosen: store.view.series.includes(id),
    }))
    .sort(
      (a, b) => b.n - a.n || b.shadow - a.shadow || a.name.localeCompare(b.name, speech.language),
    );
}
