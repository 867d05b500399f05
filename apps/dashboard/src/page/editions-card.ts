import { html } from "htl";
import { editionLine } from "../charts/editions.js";
import { interact } from "../charts/interact.js";
import { type Edition, editionsOf } from "../counts/editions.js";
import { meetingDays } from "../format/dates.js";
import { makeCard } from "../parts/card.js";
import type { Part, Scene } from "./scene.js";

/** The editions of a series on a line, with the missing ones. */
export function editionsCard(scene: Scene, of: string): Part {
  const { speech, tables } = scene;
  const { words } = speech;
  const card = makeCard("editions", words.editions, scene);
  card.node.classList.add("wide");
  const series = tables.series.find((one) => one.series === of);
  const states = {
    reported: words.editionReported,
    known: words.editionKnown,
    missing: words.editionMissing,
  };
  const update = () => {
    const editions = editionsOf(series, scene.chosen());
    const undated = editions.filter(({ year }) => year === null);
    const drawable = editions.some(({ year }) => year !== null);
    card.show({
      note: words.editionsNote,
      columns: [words.field.ordinal, words.year, words.editionState, words.name],
      rows: drawable
        ? editions.map(({ ordinal, year, state, meeting }) => [
            ordinal,
            state === "missing" || year === null ? null : String(year),
            states[state],
            meeting?.name ?? null,
          ])
        : [],
      below: undated.length === 0 ? null : undatedList(undated, scene),
      draw: (width) => drawn(editions, width, scene),
    });
  };
  return { node: card.node, update, turn: update };
}

function undatedList(editions: readonly Edition[], { speech }: Scene): HTMLElement {
  const { words } = speech;
  const named = editions.map(({ ordinal, meeting }) =>
    ordinal === null ? (meeting?.name ?? "") : speech.fill(words.edition, { n: ordinal }),
  );
  return html`<span>${named.join(", ")}: ${words.undatedEdition}</span>`;
}

function drawn(editions: readonly Edition[], width: number, { speech, store, tip }: Scene) {
  const { words } = speech;
  const chart = editionLine(editions, { width, label: words.editions, number: speech.number });
  const open = editions.filter(({ meeting, year }) => meeting !== null && year !== null);
  const name = ({ meeting }: Edition) =>
    meeting === null ? "" : `${meeting.name}, ${meetingDays(meeting, speech)}`;
  interact(chart, open, {
    key: ({ meeting }) => `edition-${meeting?.meeting_id}`,
    say: name,
    isChosen: ({ meeting }) => meeting?.meeting_id === store.view.meeting,
    choose: ({ meeting }) => store.change({ meeting: meeting?.meeting_id ?? null }),
    point: (row, mark) => {
      if (row === null || mark === null) tip.hide();
      else tip.show(mark, html`<div>${name(row)}</div>`);
    },
  });
  return chart;
}
