import { interact } from "../charts/interact.js";
import type { CellRow, topicYears } from "../charts/topic-years.js";
import { countYears, range, yearsOf } from "../counts/counts.js";
import { makeCard } from "../parts/card.js";
import { lazily } from "../parts/lazy.js";
import { placeTip } from "./place-tip.js";
import type { Part, Scene } from "./scene.js";

/** Topics by year; choosing a cell shows its meetings. */
export function cellsCard(scene: Scene): Part {
  const { speech } = scene;
  const { words } = speech;
  const card = makeCard("cells", words.perCell, scene);
  return {
    node: card.node,
    update: lazily(
      () => import("../charts/topic-years.js"),
      (charts) => {
        const rows = countYears(scene.chosen(), [...scene.colours.keys()]);
        card.show({
          note: words.perCellNote,
          columns: [words.year, words.topic, words.count],
          rows: rows.map(({ year, topic, n }) => [year, speech.topic(topic), n]),
          draw: (width) => drawn(rows, width, scene, charts.topicYears),
        });
      },
      card.fail,
    ),
  };
}

function drawn(rows: readonly CellRow[], width: number, scene: Scene, draw: typeof topicYears) {
  const { speech, store, colours, tip } = scene;
  const { words } = speech;
  const years = yearsOf(scene.chosen());
  const topics = [...colours.keys()].filter((topic) => rows.some((row) => row.topic === topic));
  const chart = draw(rows, {
    ...{ width, label: `${words.perCell}: ${words.unit}`, number: speech.number, topics },
    ...{ years: years === null ? [] : range(years), name: speech.topic },
  });
  const named = ({ year, topic }: CellRow) => `${speech.topic(topic)}, ${year}`;
  const { view } = store;
  const isChosen = ({ year, topic }: CellRow) =>
    view.from === year && view.to === year && view.topics.join() === topic;
  interact(chart, rows, {
    key: ({ year, topic }) => `cell-${year}-${topic}`,
    say: (row) => `${named(row)}: ${speech.count(words.meetings, row.n)}`,
    isChosen,
    choose: (row) =>
      store.change(
        isChosen(row)
          ? { from: null, to: null, topics: [] }
          : { from: row.year, to: row.year, topics: [row.topic] },
      ),
    point: (row, mark) =>
      placeTip(tip, row === null ? null : { name: named(row), n: row.n }, mark, speech),
  });
  return chart;
}
