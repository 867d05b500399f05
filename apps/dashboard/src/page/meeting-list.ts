import { html } from "htl";
import { toCsv } from "../format/csv.js";
import { meetingDays } from "../format/dates.js";
import { articleLink } from "../parts/article-link.js";
import { download } from "../parts/download.js";
import { keepFocus } from "../parts/focus.js";
import { isSeen, later } from "../parts/later.js";
import type { Meeting } from "../rows/rows.js";
import { orderer } from "../view/order.js";
import { countriesOf } from "../view/select.js";
import { type Sort, sorts } from "../view/view.js";
import { csvColumns, csvRow } from "./meeting-csv.js";
import type { Part, Scene } from "./scene.js";

const PAGE = 20;
const LINKS = 2;

/** The meetings of the view, page by page. */
export function meetingList(scene: Scene): Part {
  const { speech } = scene;
  const { words } = speech;
  const heads = html`<tr></tr>`;
  const rows = html`<tbody></tbody>`;
  const pages = html`<nav class="pages" aria-label=${words.pages}></nav>`;
  const ordered = orderer((column, value) =>
    column === "topic" ? speech.topic(value) : speech.word("levels", value),
  );
  const listed = () => ordered(scene.chosen(), scene.store.view);
  const save = () => {
    const rows = listed().slice();
    const text = toCsv(
      csvColumns,
      rows.map((meeting) => csvRow(meeting, scene)),
    );
    download("communique-meetings.csv", text, document);
  };
  const count = html`<span class="note"></span>`;
  const node = html`<section class="card list" id="meetings" tabindex="-1" aria-labelledby="title-list">
    <header><h2 id="title-list">${words.list} ${count}</h2><span class="tools">
      <button type="button" class="quiet" aria-label=${speech.fill(words.fileOf, { format: words.csv, name: words.list })} ${{ onclick: save }}>${words.csv}</button></span></header>
    <table class="meetings"><thead>${heads}</thead>${rows}</table>${pages}</section>`;
  const fill = () => {
    const all = listed();
    const last = Math.max(1, Math.ceil(all.length / PAGE));
    const page = Math.min(scene.store.view.page, last);
    count.textContent = speech.number(all.length);
    keepFocus(node, () => {
      heads.replaceChildren(...sorts.map((sort) => head(sort, scene)));
      rows.replaceChildren(
        ...all.slice((page - 1) * PAGE, page * PAGE).map((meeting) => row(meeting, scene)),
      );
      pages.replaceChildren(...pager(page, last, scene));
    });
    rows.removeAttribute("aria-busy");
  };
  const update = () => {
    if (isSeen(node)) return fill();
    rows.setAttribute("aria-busy", "true");
    later(node, fill);
  };
  return { node, update, turn: update };
}

const numeric: readonly Sort[] = ["date", "countries", "articles"];

function head(sort: Sort, { speech, store }: Scene): HTMLElement {
  const { words } = speech;
  const names: Record<Sort, string> = {
    ...{ date: words.date, name: words.name, place: words.place, level: words.level },
    ...{ topic: words.topic, countries: words.taking, articles: words.told },
  };
  const { view } = store;
  const isSorted = view.sort === sort;
  const descending = isSorted ? !view.descending : numeric.includes(sort);
  const state = !isSorted ? "none" : view.descending ? "descending" : "ascending";
  const arrow = !isSorted ? "" : view.descending ? " ↓" : " ↑";
  return html`<th scope="col" class=${`of-${sort}`} aria-sort=${state}><button type="button" class="quiet" data-key=${`sort-${sort}`}
    title=${speech.fill(words.sortBy, { name: names[sort] })} ${{ onclick: () => store.change({ sort, descending }) }}>${names[sort]}<span aria-hidden="true">${arrow}</span></button></th>`;
}

function row(meeting: Meeting, scene: Scene): HTMLElement {
  const { speech, store, colours } = scene;
  const { words } = speech;
  const { meeting_id, name, date_basis } = meeting;
  const basis = date_basis === "inferred" || date_basis === "propagated" ? date_basis : null;
  return html`<tr>
    <td class="of-date">${meetingDays(meeting, speech)}${basis === null ? "" : html`<span class="badge">${speech.word("basis", basis)}</span>`}</td>
    <td class="of-name"><button type="button" class="open" data-key=${`open-${meeting_id}`} aria-haspopup="dialog" ${{ onclick: () => store.change({ meeting: meeting_id }) }}>${name}</button>${
      meeting.status === "held"
        ? ""
        : html` <span class="badge">${speech.word("statuses", meeting.status)}</span>`
    }</td>
    <td class="of-place">${placeOf(meeting, scene)}</td>
    <td class="of-level">${speech.word("levels", meeting.level)}</td>
    <td class="of-topic"><span class="with-dot"><span class="dot" style=${{ background: colours.get(meeting.topic) ?? "" }}></span>${speech.topic(meeting.topic)}</span></td>
    <td class="of-countries">${countryText(meeting, scene)}</td>
    <td class="of-articles">${articleLinks(meeting, scene, words.moreArticles)}</td>
  </tr>`;
}

/** Where a meeting was, in words. */
export function placeOf({ city, country, format }: Meeting, { speech }: Scene): string {
  const parts = [city, country === null ? null : speech.country(country)].filter(
    (part) => part !== null,
  );
  if (parts.length > 0) return [...new Set(parts)].join(", ");
  return format === "virtual" ? speech.words.online : speech.words.placeUnknown;
}

const NAMES = 3;

function countryText(meeting: Meeting, { speech, store }: Scene): HTMLElement {
  const names = countriesOf(meeting, store.view.members).map((code) => speech.country(code));
  const more = names.length > NAMES ? ` +${names.length - NAMES}` : "";
  return html`<span title=${names.join(", ")}>${names.slice(0, NAMES).join(", ")}${more}</span>`;
}

function articleLinks(meeting: Meeting, scene: Scene, moreText: string): HTMLElement {
  const { speech, store, articlesOf } = scene;
  const articles = articlesOf(meeting);
  const links = articles
    .slice(0, LINKS)
    .map(
      ({ url, outlet, title }) =>
        html`<li>${articleLink(url, outlet ?? speech.words.outletUnknown, title ?? "")}</li>`,
    );
  const rest = articles.length - links.length;
  const more = () => store.change({ meeting: meeting.meeting_id });
  return html`<ul>${links}${rest > 0 ? html`<li><button type="button" class="quiet" ${{ onclick: more }}>${speech.fill(moreText, { n: rest })}</button></li>` : ""}</ul>`;
}

function pager(page: number, last: number, { speech, store }: Scene): Node[] {
  const { words } = speech;
  if (last === 1) return [];
  const button = (
    to: number,
    text: string,
  ) => html`<button type="button" data-key=${`page-${text}`} disabled=${to < 1 || to > last}
    ${{ onclick: () => store.change({ page: to }) }}>${text}</button>`;
  const where = speech.fill(words.page, { page: speech.number(page), pages: speech.number(last) });
  return [
    button(page - 1, words.previous),
    html`<span>${where}</span>`,
    button(page + 1, words.next),
  ];
}
