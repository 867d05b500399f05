import { html } from "htl";
import { yearsOf } from "../counts/counts.js";
import { copyButton } from "../parts/copy-button.js";
import { countriesOf } from "../view/select.js";
import { isFiltered, noFilters } from "../view/view.js";
import type { Subject } from "./about.js";
import { pageLink } from "./links.js";
import { seriesName, sureText, whereText } from "./names.js";
import type { Part, Scene } from "./scene.js";

/** What a page is about. */
export interface Heading {
  readonly page: Subject;
  readonly name: string;
}

/** The sentence that says what the reader is looking at: it follows the filters. */
export function lead(scene: Scene, about?: Heading): Part {
  const { words } = scene.speech;
  const said = about === undefined ? html`<h1></h1>` : html`<p></p>`;
  const node =
    about === undefined
      ? html`<div class="lead">${said}<p>${words.explain}</p></div>`
      : html`<div class="lead">${wayBack(about, scene)}<h1>${about.name}</h1>${said}</div>`;
  return {
    node,
    update: () => {
      said.textContent = sentence(scene);
    },
  };
}

const backWords = { country: "allCountries", topic: "allTopics", series: "allSeries" } as const;

function wayBack({ page }: Heading, { speech, store }: Scene): HTMLElement {
  const link = pageLink(page, store.view);
  return html`<p class="kicker"><a href=${link}>← ${speech.words[backWords[page]]}</a></p>`;
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
  const node = html`<div class="recap">${said}${chips}<span class="tools">${reset}${copyButton(speech)}</span>${empty}</div>`;
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

function chipsOf({ speech, store, years, tables }: Scene): Node[] {
  const { view } = store;
  const { from, to } = view;
  const without = (list: readonly string[], value: string) =>
    list.filter((other) => other !== value);
  const lists = [
    ["countries", (value: string) => speech.country(value)],
    ["topics", (value: string) => speech.topic(value)],
    ["levels", (value: string) => speech.word("levels", value)],
    ["formats", (value: string) => speech.word("formats", value)],
    ["series", (value: string) => seriesName(value, tables, speech)],
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
    ...(view.sure === null
      ? []
      : [chip(sureText(view.sure, speech), () => store.change({ sure: null }))]),
    ...view.where.map((text) =>
      chip(whereText(text, speech), () => store.change({ where: without(view.where, text) })),
    ),
    ...(view.search === "" ? [] : [chip(`“${view.search}”`, () => store.change({ search: "" }))]),
  ];
}
