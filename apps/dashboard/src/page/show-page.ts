import { html } from "htl";
import { topicColours } from "../charts/colours.js";
import { range, yearsOf } from "../counts/counts.js";
import { keepFocus } from "../parts/focus.js";
import { makeTip } from "../parts/tip.js";
import { groupBy } from "../rows/group.js";
import type { Meeting, Tables } from "../rows/rows.js";
import { chosenBy } from "../view/chosen.js";
import type { ViewStore } from "../view/store.js";
import { firstView } from "../view/view.js";
import { speech } from "../words/speech.js";
import { feedSearch } from "./feed-search.js";
import { pageFoot, pageHead, trouble } from "./frame.js";
import { meetingPanel } from "./meeting-panel.js";
import type { Page, Part, Scene, Sources } from "./scene.js";
import { textOf } from "./search-text.js";

/** Builds a page and keeps it in step with the view; a new language builds it anew. */
export function showPage(
  root: HTMLElement,
  page: Page,
  tables: Tables,
  store: ViewStore,
  sources: Sources,
): void {
  let built = "";
  let parts: Part[] = [];
  const articles = groupBy(tables.articles, ({ meeting_id }) => meeting_id);
  const articlesOf = ({ meeting_id }: Meeting) => articles.get(meeting_id) ?? [];
  const feed = feedSearch(store, sources);
  let before = "";
  const show = () => {
    const key = `${store.view.language} ${page.key?.({ store }) ?? ""}`;
    if (built !== key) {
      built = key;
      before = "";
      parts = build(root, page, sceneOf(page, tables, store, sources, articlesOf));
    }
    const now = shownBy(store);
    for (const part of parts) {
      if (now === before) part.turn?.();
      else part.update();
    }
    before = now;
    feed();
  };
  store.listen(show);
  show();
}

/** All that charts depend on: the list's page and order and the open meeting left out. */
function shownBy({ view, fetched }: ViewStore): string {
  const { sort, descending, page, meeting } = firstView;
  return JSON.stringify([fetched, { ...view, sort, descending, page, meeting }]);
}

function sceneOf(
  page: Page,
  tables: Tables,
  store: ViewStore,
  sources: Sources,
  articlesOf: Scene["articlesOf"],
): Scene {
  const meetings = page.about?.(tables, store) ?? tables.meetings;
  const years = yearsOf(tables.meetings);
  return {
    page: page.name,
    tables: { ...tables, meetings },
    everything: tables.meetings,
    store,
    speech: speech(store.view.language, tables.topics, tables.countries),
    colours: topicColours(tables.topics),
    years: years === null ? [] : range(years),
    chosen: page.unfiltered ? () => meetings : chosenBy(meetings, store, textOf(tables, store)),
    articlesOf,
    sources,
    tip: makeTip(),
  };
}

function build(root: HTMLElement, page: Page, scene: Scene): Part[] {
  const { speech, tip } = scene;
  const { ownerDocument } = root;
  ownerDocument.documentElement.lang = speech.language;
  ownerDocument.title = `${page.title(scene)} · Communiqué`;
  const panel = meetingPanel(scene);
  const parts = page.parts(scene);
  const main = html`<div id="main" tabindex="-1">${[trouble(scene), ...parts.map(({ node }) => node)].filter((node) => node !== null)}</div>`;
  const head = pageHead(scene);
  const nodes = [head.node, main, pageFoot(scene), panel.node, tip.node];
  keepFocus(root, () => root.replaceChildren(...nodes));
  return [head, ...parts, panel];
}
