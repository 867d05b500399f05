import { html } from "htl";
import { publishedDay } from "../format/dates.js";
import { articleLink } from "../parts/article-link.js";
import type { Article, Meeting } from "../rows/rows.js";
import { type Fact, factsOf, type Known, knownOf, nothingKnown } from "./facts.js";
import { meetingLink } from "./links.js";
import { type Behind, quotes } from "./quotes.js";
import type { Part, Scene } from "./scene.js";

/** The panel of the meeting that the address names: its facts, their sentences, its articles. */
export function meetingPanel(scene: Scene): Part {
  const { store, everything } = scene;
  const node =
    html`<dialog class="panel" aria-labelledby="title-panel"></dialog>` as HTMLDialogElement;
  let shown: string | null = null;
  node.addEventListener("close", () => {
    if (store.view.meeting !== null) store.change({ meeting: null });
  });
  node.addEventListener("click", (event) => {
    if (event.target === node) node.close();
  });
  const open = (id: string) => {
    const meeting = everything.find(({ meeting_id }) => meeting_id === id);
    node.replaceChildren(...(meeting === undefined ? unknown(id, scene) : known(meeting, scene)));
    if (!node.open) node.showModal();
    node.scrollTop = 0;
  };
  const update = () => {
    if (store.view.meeting === shown) return;
    shown = store.view.meeting;
    if (shown === null) node.close();
    else open(shown);
  };
  return { node, update, turn: update };
}

function bar({ speech }: Scene, title: string, kicker: string): HTMLElement {
  const close = (event: Event) => (event.target as Element).closest("dialog")?.close();
  return html`<header><p class="kicker">${kicker}</p><h2 id="title-panel">${title}</h2>
    <button type="button" class="close" aria-label=${speech.words.close} ${{ onclick: close }}>×</button></header>`;
}

function unknown(id: string, scene: Scene): Node[] {
  const { words, fill } = scene.speech;
  return [
    bar(scene, fill(words.unknownMeeting, { id }), ""),
    html`<p>${words.unknownMeetingHint}</p>`,
  ];
}

function known(meeting: Meeting, scene: Scene): Node[] {
  const { speech, articlesOf, sources, store } = scene;
  const { words } = speech;
  const articles = articlesOf(meeting);
  const facts = html`<dl class="facts" aria-busy="true"></dl>`;
  const show = (known: Known) =>
    facts.replaceChildren(
      ...factsOf(meeting, known, scene).flatMap((fact) =>
        factNodes(fact, { articles, bodies: known.bodies, loaded: true }, scene),
      ),
    );
  facts.replaceChildren(
    ...factsOf(meeting, nothingKnown, scene).flatMap((fact) =>
      factNodes(fact, { articles, bodies: [], loaded: false }, scene),
    ),
  );
  knownOf(meeting, sources)
    .then(show, (error: Error) =>
      facts.append(
        html`<p role="alert">${speech.fill(words.unreadable, { reason: error.message })}</p>`,
      ),
    )
    .finally(() => facts.removeAttribute("aria-busy"));
  return [
    bar(scene, meeting.name, words.facts),
    facts,
    html`<h3>${words.told}</h3>`,
    html`<ol class="articles">${articles.map((article) => articleItem(article, scene))}</ol>`,
    html`<p class="note"><a href=${meetingLink(store.view, meeting.meeting_id)}>${words.ownPage}</a></p>`,
    html`<p class="note">${words.field.confidence} ${speech.percent(meeting.confidence)} · PLOVER ${meeting.plover} · CAMEO ${meeting.cameo} · IPTC ${meeting.iptc} · ${meeting.meeting_id}</p>`,
  ];
}

function factNodes(fact: Fact, behind: Behind, scene: Scene): HTMLElement[] {
  const { name, value, badge, evidence, link } = fact;
  const shown = link === null ? value : html`<a href=${link}>${value}</a>`;
  const none = html`<p class="note">${scene.speech.words.noEvidence}</p>`;
  const said = quotes(evidence, behind, scene);
  return [
    html`<dt>${name}</dt>`,
    html`<dd><p class="value">${shown}${badge === null ? "" : html`<span class="badge">${badge}</span>`}</p>${
      said.length === 0 && behind.loaded ? none : said
    }</dd>`,
  ];
}

function articleItem(article: Article, { speech }: Scene): HTMLElement {
  const { words } = speech;
  const { title, outlet, url, published_on, published_edtf, is_copy } = article;
  return html`<li><span lang="fr">${articleLink(url, title ?? words.untitled)}</span>
    <p class="note">${outlet ?? words.outletUnknown} · ${publishedDay(published_on, published_edtf, speech)}${is_copy ? ` · ${words.copyOf}` : ""}</p>
    <p class="note url">${url ?? ""}</p></li>`;
}
