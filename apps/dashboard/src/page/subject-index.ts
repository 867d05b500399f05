import { html } from "htl";
import { fold } from "../view/fold.js";
import { type Subject, subjectName, subjects } from "./about.js";
import { aboutLink } from "./links.js";
import { still } from "./parts.js";
import type { Part, Scene } from "./scene.js";

const words = {
  country: ["chooseCountry", "unknownCountry"],
  topic: ["chooseTopic", "unknownTopic"],
  series: ["chooseSeries", "unknownSeries"],
} as const;

const LONG = 24;

/** All countries, topics or series with their meetings, each a link to its page. */
export function subjectIndex(subject: Subject, scene: Scene): Part {
  const { speech, store, tables, everything, colours } = scene;
  const [title, unknown] = words[subject];
  const items = [...subjects(subject, tables, everything, store.view)]
    .map(([id, n]) => ({ id, n, name: subjectName(subject, id, scene) }))
    .sort((a, b) => b.n - a.n || a.name.localeCompare(b.name, speech.language))
    .map(({ id, n, name }) => {
      const dot =
        subject === "topic"
          ? html`<span class="dot" style=${{ background: colours.get(id) ?? "" }}></span>`
          : "";
      const node = html`<li>${dot}<a href=${aboutLink(subject, store.view, id)}>${name}</a><span class="figure">${speech.number(n)}</span></li>`;
      return { node, text: fold(name) };
    });
  const { of } = store.view;
  const trouble =
    of === null
      ? ""
      : html`<div class="trouble" role="alert"><p>${speech.fill(speech.words[unknown], { id: of })}</p></div>`;
  return still(html`<section>
    <div class="lead small"><h1>${speech.words[title]}</h1></div>${trouble}
    ${items.length > LONG ? finder(items, speech.words.find) : ""}
    <ul class="index">${items.map(({ node }) => node)}</ul></section>`);
}

function finder(items: readonly { node: HTMLElement; text: string }[], label: string): HTMLElement {
  const input =
    html`<input type="search" class="choose" placeholder=${label} aria-label=${label}>` as HTMLInputElement;
  input.addEventListener("input", () => {
    for (const { node, text } of items) node.hidden = !text.includes(fold(input.value));
  });
  return input;
}
