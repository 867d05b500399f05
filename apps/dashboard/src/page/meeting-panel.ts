import { html } from "htl";
import { publishedDay } from "../format/dates.js";
import { articleLink } from "../parts/article-link.js";
import type { Article, Evidence, Meeting } from "../rows/rows.js";
import { type Fact, factsOf } from "./facts.js";
import { quotes } from "./quotes.js";
import type { Part, Scene } from "./scene.js";

/** The panel of the meeting that the address names: its facts, their sentences, its articles. */
export function meetingPanel(scene: Scene): Part {
  const { store, tables } = scene;
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
    const meeting = tables.meetings.find(({ meeting_id }) => meeting_id === id);
    node.replaceChildren(...(meeting === undefined ? unknown(id, scene) : known(meeting, scene)));
    if (!node.open) node.showModal();
    node.scrollTop = 0;
  };
  return {
    node,
    update: () => {
      if (store.view.meeting === shown) return;
      shown = store.view.meeting;
      if (shown === null) node.close();
      else open(shown);
    },
  };
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
  const { speech, articlesOf, evidenceOf } = scene;
  const { words } = speech;
  const articles = articlesOf(meeting);
  const facts = html`<dl class="facts" aria-busy="true"></dl>`;
  const show = (evidence: readonly Evidence[]) =>
    facts.replaceChildren(
      ...factsOf(meeting, evidence, scene).flatMap((fact) => factNodes(fact, articles, scene)),
    );
  show([]);
  evidenceOf(meeting)
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
    html`<p class="note">${words.field.confidence} ${speech.percent(meeting.confidence)} · PLOVER ${meeting.plover} · CAMEO ${meeting.cameo} · IPTC ${meeting.iptc} · ${meeting.meeting_id}</p>`,
  ];
}

function factNodes(fact: Fact, articles: readonly Article[], scene: Scene): HTMLElement[] {
  const { name, value, badge, evidence } = fact;
  return [
    html`<dt>${name}</dt>`,
    html`<dd><p class="value">${value}${badge === null ? "" : html`<span class="badge">${badge}</span>`}</p>${quotes(evidence, articles, scene)}</dd>`,
  ];
}

function articleItem(article: Article, { speech }: Scene): HTMLElement {
  const { words } = speech;
  const { title, outlet, url, published_on, published_edtf, is_copy } = article;
  return html`<li><span lang="fr">${articleLink(url, title ?? words.untitled)}</span>
    <p class="note">${outlet ?? words.outletUnknown} · ${publishedDay(published_on, published_edtf, speech)}${is_copy ? ` · ${words.copyOf}` : ""}</p>
    <p class="note url">${url ?? ""}</p></li>`;
}
