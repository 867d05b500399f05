import { interact } from "../charts/interact.js";
import type { NodeRow, pairGraph } from "../charts/pair-graph.js";
import { makeCard } from "../parts/card.js";
import { lazily } from "../parts/lazy.js";
import { toggled } from "../view/view.js";
import type { Ties } from "./network.js";
import { placeTip } from "./place-tip.js";
import type { Part, Scene } from "./scene.js";

const MOST = 36;
const NARROW = 16;
const WIDE_ENOUGH = 560;
const LINES = 220;

/** Countries joined by their meetings; choosing one narrows the view to its meetings. */
export function graphCard(scene: Scene, ties: () => Ties): Part {
  const { speech } = scene;
  const { words } = speech;
  const card = makeCard("graph", words.graph, scene);
  card.node.classList.add("wide");
  const update = lazily(
    () => import("../charts/pair-graph.js"),
    (charts) => {
      const { countries } = ties();
      card.show({
        note: words.graphNote,
        columns: [words.country, words.count],
        rows: countries.map(([code, n]) => [speech.country(code), n]),
        draw: (width) => drawn(ties(), width, scene, charts.pairGraph),
      });
    },
    card.fail,
  );
  return { node: card.node, update };
}

function drawn(
  { countries, pairs }: Ties,
  width: number,
  { speech, store, tip }: Scene,
  draw: typeof pairGraph,
) {
  const { words } = speech;
  const rows = countries.slice(0, width < WIDE_ENOUGH ? NARROW : MOST).map(
    ([code, n]): NodeRow => ({
      ...{ code, name: speech.country(code), n },
      chosen: store.view.countries.includes(code),
    }),
  );
  const chart = draw(rows, pairs.slice(0, LINES), {
    ...{ width, label: words.graph, number: speech.number },
  });
  interact(chart, rows, {
    key: ({ code }) => `node-${code}`,
    say: ({ name, n }) => `${name}: ${speech.count(words.meetings, n)}`,
    isChosen: ({ chosen }) => chosen,
    choose: ({ code }) => store.change({ countries: toggled(store.view.countries, code) }),
    point: (row, mark) => placeTip(tip, row, mark, speech),
  });
  return chart;
}
