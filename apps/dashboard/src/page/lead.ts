import { html } from "htl";
import { yearsOf } from "../counts/counts.js";
import { countriesOf } from "../view/select.js";
import { isFiltered, noFilters } from "../view/view.js";
import type { Part, Scene } from "./scene.js";

/** The sentence that says what the reader is looking at: it follows the filters. */
export function lead(scene: Scene): Part {
  const { words } = scene.speech;
  const heading = html`<h1></h1>`;
  const node = html`<div class="lead">${heading}<p>${words.explain}</p></div>`;
  return {
    node,
    update: () => {
      heading.textContent = sentence(scene);
    },
  };
}

function sentence({ chosen, store, speech, articlesOf }: Scene): string {
  const { words } = speech;
  const meetings = chosen();
  const countries = new Set(
    meetings.flatMap((meeting) => countriesOf(meeting, store.view.members)),
  );
  const articles = new Set(
    meetings.flatMap((meeting) => articlesOf(meeting).map((a) => a.article_id)),
  );
  const years = yearsOf(meetings);
  return speech.fill(years === null ? words.leadUndated : words.lead, {
    meetings: speech.count(words.meetings, meetings.length),
    countries: speech.count(words.countries, countries.size),
    articles: speech.count(words.articles, articles.size),
    years: years === null ? "" : [...new Set(years)].join("\u2060–\u2060"),
  });
}

/** How much of the whole is shown, the filters that are set, and the ways to undo them. */
export function recap(scene: Scene): Part {
  const { speech, store, tables, chosen } = scene;
  const { words } = speech;
  const said = html`<p aria-live="polite"></p>`;
  const chips = html`<ul class="chips"></ul>`;
  const reset = html`<button type="button" data-key="reset" ${{ onclick: () => store.change(noFilters) }}>${words.reset}</button>`;
  const empty = html`<div class="empty" hidden><p>${words.nothing}</p>
    <button type="button" class="strong" ${{ onclick: () => store.change(noFilters) }}>${words.reset}</button></div>`;
  const node = html`<div class="recap">${said}${chips}<span class="tools">${reset}${copyButton(scene)}</span>${empty}</div>`;
  return {
    node,
    update: () => {
      const shown = chosen().length;
      const all = speech.count(words.meetings, tables.meetings.length);
      const filtered = isFiltered(store.view);
      said.textContent = filtered
        ? speech.fill(words.showing, { shown: speech.number(shown), all })
        : speech.fill(words.showingAll, { all });
      chips.replaceChildren(...chipsOf(scene));
      reset.hidden = !filtered;
      empty.hidden = shown > 0 || tables.meetings.length === 0;
    },
  };
}

function chipsOf({ speech, store, years }: Scene): Node[] {
  const { view } = store;
  const { from, to } = view;
  const without = (list: readonly string[], value: string) =>
    list.filter((other) => other !== value);
  const lists = [
    ["countries", (value: string) => speech.country(value)],
    ["topics", (value: string) => speech.topic(value)],
    ["levels", (value: string) => speech.word("levels", value)],
    ["formats", (value: string) => speech.word("formats", value)],
  ] as const;
  const chip = (name: string, undo: () => void) => html`<li><button type="button" class="chip"
    aria-label=${speech.fill(speech.words.remove, { name })} ${{ onclick: undo }}>${name} <span aria-hidden="true">×</span></button></li>`;
  const [first, last] = [from ?? years[0], to ?? years.at(-1)];
  const period = first === last ? `${first}` : `${first}–${last}`;
  return [
    ...(from === null && to === null
      ? []
      : [chip(period, () => store.change({ from: null, to: null }))]),
    ...lists.flatMap(([list, nameOf]) =>
      view[list].map((value) =>
        chip(nameOf(value), () => store.change({ [list]: without(store.view[list], value) })),
      ),
    ),
    ...(view.search === "" ? [] : [chip(`“${view.search}”`, () => store.change({ search: "" }))]),
  ];
}

function copyButton({ speech }: Scene): HTMLElement {
  const { words } = speech;
  const button = html`<button type="button" data-key="copy">${words.copy}</button>`;
  button.addEventListener("click", async () => {
    const copied = await navigator.clipboard.writeText(location.href).then(
      () => true,
      () => false,
    );
    button.textContent = copied ? words.copied : words.copyByHand;
    setTimeout(() => button.replaceChildren(words.copy), 2500);
  });
  return button;
}
