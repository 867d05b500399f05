import { html } from "htl";
import { groupBy } from "../rows/group.js";
import type { Tables } from "../rows/rows.js";
import { fold } from "../view/fold.js";
import { type Subject, subjectName, subjects } from "./about.js";
import { aboutLink } from "./links.js";
import { isListed } from "./names.js";
import { still } from "./parts.js";
import type { Part, Scene } from "./scene.js";

const words = {
  country: ["chooseCountry", "unknownCountry"],
  topic: ["chooseTopic", "unknownTopic"],
  series: ["chooseSeries", "unknownSeries"],
} as const;

const LONG = 24;
/** More links than this at once are slow to draw, and nobody reads them: the finder leads to the rest. */
const MOST = 400;

/** All countries, topics or series with their meetings, each a link to its page. */
export function subjectIndex(subject: Subject, scene: Scene): Part {
  const { speech, store, tables } = scene;
  const [title, unknown] = words[subject];
  const { of } = store.view;
  const trouble =
    of === null
      ? ""
      : html`<div class="trouble" role="alert"><p>${speech.fill(speech.words[unknown], { id: of })}</p></div>`;
  const items = itemsOf(subject, scene);
  const groups = grouped(items, subject, tables).map((group) => groupOf(group, subject, scene));
  return still(html`<section>
    <div class="lead small"><h1>${speech.words[title]}</h1></div>${trouble}
    ${items.length > LONG ? finder(groups, speech.words.find) : ""}
    ${groups.map(({ node }) => node)}</section>`);
}

/** Something that has a page of its own. */
interface Item {
  readonly id: string;
  readonly n: number;
  readonly name: string;
}

function itemsOf(subject: Subject, scene: Scene): Item[] {
  const { speech, store, tables, everything } = scene;
  const { compare } = new Intl.Collator(speech.language);
  return [...subjects(subject, tables, everything, store.view)]
    .map(([id, n]) => ({ id, n, name: subjectName(subject, id, scene) }))
    .sort((a, b) => b.n - a.n || compare(a.name, b.name));
}

const seriesGroups = ["listed", "recurring", "once", "silent"] as const;
type GroupName = "all" | (typeof seriesGroups)[number];
type Group = readonly [name: GroupName, items: readonly Item[]];

/** Series that the table does not have stand apart from those that it has. */
function grouped(items: readonly Item[], subject: Subject, tables: Tables): Group[] {
  if (subject !== "series") return [["all", items]];
  const groups = groupBy(items, (item) => groupName(item, tables));
  return seriesGroups.map((name) => [name, groups.get(name) ?? []] as const);
}

function groupName({ id, n }: Item, tables: Tables): (typeof seriesGroups)[number] {
  if (isListed(id, tables)) return n > 0 ? "listed" : "silent";
  return n > 1 ? "recurring" : "once";
}

/** A list on the page that a finder can narrow. */
interface ShownGroup {
  readonly node: HTMLElement;
  find(text: string): void;
}

function groupOf([name, items]: Group, subject: Subject, scene: Scene): ShownGroup {
  const { speech } = scene;
  const list = html`<ul class="index"></ul>`;
  const rest = html`<p class="note"></p>`;
  const texts = items.map((item) => fold(item.name));
  const find = (text: string) => {
    const found = items.filter((_, i) => texts[i]?.includes(text));
    list.replaceChildren(...found.slice(0, MOST).map((item) => line(item, subject, scene)));
    const n = found.length - MOST;
    rest.textContent = n > 0 ? speech.fill(speech.words.moreToFind, { n: speech.number(n) }) : "";
    node.hidden = name !== "all" && found.length === 0;
  };
  const node = framed(name, items.length, [list, rest], scene);
  find("");
  return { node, find };
}

function framed(name: GroupName, n: number, inside: Node[], { speech }: Scene): HTMLElement {
  if (name === "all") return html`<div>${inside}</div>`;
  const { title, note } = speech.words.seriesGroups[name];
  const heading = html`<h2>${title} <span class="note">${speech.number(n)}</span></h2>`;
  return html`<section class="index-group">${heading}<p class="note">${note}</p>${inside}</section>`;
}

function line({ id, n, name }: Item, subject: Subject, scene: Scene): HTMLElement {
  const { speech, store, colours } = scene;
  const dot =
    subject === "topic"
      ? html`<span class="dot" style=${{ background: colours.get(id) ?? "" }}></span>`
      : "";
  return html`<li>${dot}<a href=${aboutLink(subject, store.view, id)}>${name}</a><span class="figure">${speech.number(n)}</span></li>`;
}

function finder(groups: readonly ShownGroup[], label: string): HTMLElement {
  const input =
    html`<input type="search" class="choose" placeholder=${label} aria-label=${label}>` as HTMLInputElement;
  input.addEventListener("input", () => {
    for (const group of groups) group.find(fold(input.value));
  });
  return input;
}
