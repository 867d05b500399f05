import { interact } from "../charts/interact.js";
import { type MatrixCell, matrixCells, pairMatrix } from "../charts/pair-matrix.js";
import { makeCard } from "../parts/card.js";
import type { Ties } from "./network.js";
import { placeTip } from "./place-tip.js";
import type { Part, Scene } from "./scene.js";

const MOST = 20;
const NARROW = 12;
const WIDE_ENOUGH = 560;

/** Countries by countries; choosing a cell shows the meetings of the two. */
export function matrixCard(scene: Scene, ties: () => Ties): Part {
  const { speech } = scene;
  const { words } = speech;
  const card = makeCard("matrix", words.matrix, scene);
  card.node.classList.add("wide");
  return {
    node: card.node,
    update: () => {
      const { countries, pairs } = ties();
      card.show({
        note: words.matrixNote,
        columns: [words.country, words.other, words.count],
        rows: pairs.map(({ one, other, n }) => [speech.country(one), speech.country(other), n]),
        draw: (width) => {
          const most = width < WIDE_ENOUGH ? NARROW : MOST;
          const codes = countries.slice(0, most).map(([code]) => code);
          return drawn(matrixCells(pairs, codes), codes, width, scene);
        },
      });
    },
  };
}

function drawn(cells: readonly MatrixCell[], codes: string[], width: number, scene: Scene) {
  const { speech, store, tip } = scene;
  const { words } = speech;
  const label = `${words.matrix}: ${words.unit}`;
  const chart = pairMatrix(cells, {
    width,
    label,
    number: speech.number,
    codes,
    name: speech.country,
  });
  const name = ({ one, other }: MatrixCell) => `${speech.country(one)} – ${speech.country(other)}`;
  const { countries, match } = store.view;
  const isChosen = ({ one, other }: MatrixCell) =>
    match === "all" && [...countries].sort().join() === [one, other].sort().join();
  interact(chart, cells, {
    key: ({ one, other }) => `pair-${one}-${other}`,
    say: (cell) => `${name(cell)}: ${speech.count(words.meetings, cell.n)}`,
    isChosen,
    choose: (cell) =>
      store.change(
        isChosen(cell)
          ? { countries: [], match: "any" }
          : { countries: [cell.one, cell.other].sort(), match: "all" },
      ),
    point: (cell, mark) =>
      placeTip(tip, cell === null ? null : { name: name(cell), n: cell.n }, mark, speech),
  });
  return chart;
}
