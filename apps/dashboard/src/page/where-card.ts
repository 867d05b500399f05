import { interact } from "../charts/interact.js";
import { type KindRow, kindBars } from "../charts/kinds.js";
import { countBy } from "../counts/counts.js";
import { makeCard } from "../parts/card.js";
import type { Meeting } from "../rows/rows.js";
import { firstView, toggled } from "../view/view.js";
import { pageLink } from "./links.js";
import type { Part, Scene } from "./scene.js";

/** A column whose values are counted; choosing a value narrows the view to it. */
export interface WhereOptions {
  /** The column's name in the address. */
  readonly column: string;
  readonly title: string;
  readonly note: string;
  readonly value: (meeting: Meeting) => string | null;
  readonly name: (value: string) => string;
  /** The values in their own order; the most frequent first where there is none. */
  readonly values?: readonly string[];
  /** Whether choosing a value leads to the page of meetings. */
  readonly leads?: boolean;
}

const MOST = 12;

/** Meetings a value of a column. */
export function whereCard(options: WhereOptions, scene: Scene): Part {
  const { speech, store } = scene;
  const { words } = speech;
  const { column, title, note } = options;
  const card = makeCard(column, title, scene);
  return {
    node: card.node,
    update: () => {
      const rows = whereRows(options, scene);
      card.show({
        note,
        columns: [title, words.count],
        rows: rows.map(({ name, n }) => [name, n]),
        below: rows.some(({ chosen }) => chosen) ? words.shadow : null,
        draw: (width) => {
          const label = `${title}: ${words.unit}`;
          const shown = options.values === undefined ? rows.slice(0, MOST) : rows;
          const chart = kindBars(shown, { width, label, number: speech.number });
          interact(chart, shown, {
            key: ({ kind }) => `${column}-${kind}`,
            say: ({ name, n }) => `${name}: ${speech.count(words.meetings, n)}`,
            isChosen: ({ chosen }) => chosen,
            choose: ({ kind }) => {
              const where = toggled(store.view.where, `${column}:${kind}`);
              if (options.leads)
                location.assign(
                  pageLink("meetings", { ...firstView, language: speech.language }, { where }),
                );
              else store.change({ where });
            },
            point: () => undefined,
          });
          return chart;
        },
      });
    },
  };
}

function whereRows(
  { column, value, name, values }: WhereOptions,
  { chosen, store, speech }: Scene,
): KindRow[] {
  const counts = countBy(chosen(), (meeting) => value(meeting) ?? "");
  const others = countBy(chosen("where"), (meeting) => value(meeting) ?? "");
  const kinds = values ?? [...others.keys()].filter((kind) => kind !== "");
  const rows = kinds.map((kind) => ({
    kind,
    name: name(kind),
    n: counts.get(kind) ?? 0,
    shadow: store.view.where.length === 0 ? (counts.get(kind) ?? 0) : (others.get(kind) ?? 0),
    chosen: store.view.where.includes(`${column}:${kind}`),
  }));
  if (values !== undefined) return rows.some(({ n, shadow }) => n + shadow > 0) ? rows : [];
  return rows.sort(
    (a, b) => b.n - a.n || b.shadow - a.shadow || a.name.localeCompare(b.name, speech.language),
  );
}
