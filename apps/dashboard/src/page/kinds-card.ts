import { interact } from "../charts/interact.js";
import { type KindRow, kindBars } from "../charts/kinds.js";
import { countBy } from "../counts/counts.js";
import { makeCard } from "../parts/card.js";
import { toggled } from "../view/view.js";
import type { Part, Scene } from "./scene.js";

const kinds = {
  levels: { column: "level", title: "perLevel", note: "perLevelNote" },
  formats: { column: "format", title: "perFormat", note: "perFormatNote" },
} as const;

/** Meetings a level, or a format. */
export function kindsCard(list: keyof typeof kinds, scene: Scene): Part {
  const { speech, store } = scene;
  const { words } = speech;
  const { column, title, note } = kinds[list];
  const card = makeCard(list, words[title], scene);
  const update = () => {
    const rows = kindRows(list, scene);
    card.show({
      note: words[note],
      columns: [words[column], words.count],
      rows: rows.map(({ name, n }) => [name, n]),
      below: store.view[list].length > 0 ? words.shadow : null,
      draw: (width) => {
        const label = `${words[title]}: ${words.unit}`;
        const chart = kindBars(rows, { width, label, number: speech.number });
        interact(chart, rows, {
          key: ({ kind }) => `${column}-${kind}`,
          say: ({ name, n }) => `${name}: ${speech.count(words.meetings, n)}`,
          isChosen: ({ chosen }) => chosen,
          choose: ({ kind }) => store.change({ [list]: toggled(store.view[list], kind) }),
          point: () => undefined,
        });
        return chart;
      },
    });
  };
  return { node: card.node, update };
}

function kindRows(list: keyof typeof kinds, { chosen, store, speech }: Scene): KindRow[] {
  const { column } = kinds[list];
  const counts = countBy(chosen(), (meeting) => meeting[column]);
  const others = countBy(chosen(list), (meeting) => meeting[column]);
  return Object.keys(speech.words[list]).map((kind) => ({
    kind,
    name: speech.word(list, kind),
    n: counts.get(kind) ?? 0,
    shadow: others.get(kind) ?? 0,
    chosen: store.view[list].includes(kind),
  }));
}
