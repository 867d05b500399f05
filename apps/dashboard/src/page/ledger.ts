import { html } from "htl";
import { type PromiseRow, promisesOf } from "../counts/promises.js";
import { toCsv } from "../format/csv.js";
import { meetingDays } from "../format/dates.js";
import { sourceLine } from "../parts/card.js";
import { download } from "../parts/download.js";
import { lazily } from "../parts/lazy.js";
import type { Meeting } from "../rows/rows.js";
import { nextText } from "./fact-values.js";
import type { Part, Scene } from "./scene.js";

/** What meetings of series announced of the next one, and whether it is found. */
export function ledger(scene: Scene, meetings: () => readonly Meeting[]): Part {
  const { speech, sources, tables, everything } = scene;
  const { words } = speech;
  const body = html`<div class="card-body" aria-busy="true"></div>`;
  let rows: PromiseRow[] = [];
  const save = () => download("communique-ledger.csv", asCsv(rows), document);
  const node = html`<section class="card wide ledger" aria-labelledby="title-ledger">
    <header><h2 id="title-ledger">${words.ledger}</h2><p class="note">${words.ledgerNote}</p></header>${body}
    <footer><span>${sourceLine(scene)}</span><span class="tools"><button type="button" class="quiet"
      aria-label=${speech.fill(words.fileOf, { format: words.csv, name: words.ledger })} ${{ onclick: save }}>${words.csv}</button></span></footer></section>`;
  const update = lazily(
    sources.details,
    ({ outcomes }) => {
      const shown = new Set(meetings());
      rows = promisesOf(outcomes, everything, tables.series).filter(({ saidAt }) =>
        shown.has(saidAt),
      );
      body.replaceChildren(rows.length === 0 ? none(words.noPromises) : table(rows, scene));
      body.removeAttribute("aria-busy");
    },
    ({ message }) => body.replaceChildren(none(speech.fill(words.unreadable, { reason: message }))),
  );
  return { node, update };
}

const none = (text: string) => html`<p class="note nothing">${text}</p>`;

function table(rows: readonly PromiseRow[], scene: Scene): HTMLElement {
  const { words } = scene.speech;
  const heads = headsOf(scene);
  return html`<div class="table-frame" tabindex="0" role="region" aria-label=${words.ledger}>
    <table class="data promises"><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
    <tbody>${rows.map((row) => line(row, scene))}</tbody></table></div>`;
}

const headsOf = ({ speech: { words } }: Scene) =>
  [words.promised, words.kept, words.saidAt, words.sentence] as const;

function line({ outcome, saidAt, found, knownIn }: PromiseRow, scene: Scene): HTMLElement {
  const { words } = scene.speech;
  const [promised, kept, said, sentence] = headsOf(scene);
  const state = found !== null ? "kept" : knownIn !== null ? "known" : "open";
  const result =
    found !== null
      ? opener(found, scene)
      : knownIn !== null
        ? html`<span>${knownIn}: ${words.editionKnown}</span>`
        : html`<span>${words.keptNo}</span>`;
  return html`<tr class=${state}><td data-head=${promised}>${nextText(outcome, scene) || "—"}</td><td data-head=${kept}>${result}</td>
    <td data-head=${said}>${opener(saidAt, scene)}</td><td data-head=${sentence}><q lang="fr">${outcome.text}</q></td></tr>`;
}

function opener(meeting: Meeting, { speech, store }: Scene): HTMLElement {
  const open = () => store.change({ meeting: meeting.meeting_id });
  return html`<span><button type="button" class="open" aria-haspopup="dialog" ${{ onclick: open }}>${meeting.name}</button> <span class="note">${meetingDays(meeting, speech)}</span></span>`;
}

function asCsv(rows: readonly PromiseRow[]): string {
  const columns = [
    ...["said_at", "meeting_id", "next_ordinal", "next_year", "next_country"],
    ...["found_meeting_id", "known_year", "sentence"],
  ];
  return toCsv(
    columns,
    rows.map(({ outcome, saidAt, found, knownIn }) => [
      ...[saidAt.name, saidAt.meeting_id, outcome.next_ordinal, outcome.next_year],
      ...[outcome.next_country, found?.meeting_id ?? null, knownIn, outcome.text],
    ]),
  );
}
