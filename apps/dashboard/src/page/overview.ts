import { html } from "htl";
import { topicColours } from "../charts/colours.js";
import { range, yearsOf } from "../counts/counts.js";
import { makeTip } from "../parts/tip.js";
import { groupBy } from "../rows/group.js";
import type { Meeting, Tables } from "../rows/rows.js";
import { chosenBy } from "../view/chosen.js";
import type { ViewStore } from "../view/store.js";
import { speech } from "../words/speech.js";
import { countriesCard } from "./countries-card.js";
import { filters } from "./filters.js";
import { pageFoot, pageHead, trouble } from "./frame.js";
import { kindsCard } from "./kinds-card.js";
import { lead, recap } from "./lead.js";
import { meetingList } from "./meeting-list.js";
import { meetingPanel } from "./meeting-panel.js";
import type { Part, Scene } from "./scene.js";
import { topicsCard } from "./topics-card.js";
import { yearsCard } from "./years-card.js";

/** Builds the overview and keeps it in step with the view; a new language builds it anew. */
export function overview(
  root: HTMLElement,
  tables: Tables,
  store: ViewStore,
  evidenceOf: Scene["evidenceOf"],
): void {
  let language: string | null = null;
  let parts: Part[] = [];
  const show = () => {
    if (language !== store.view.language) {
      language = store.view.language;
      parts = build(root, sceneOf(tables, store, evidenceOf));
    }
    for (const part of parts) part.update();
  };
  store.listen(show);
  show();
}

function sceneOf(tables: Tables, store: ViewStore, evidenceOf: Scene["evidenceOf"]): Scene {
  const byMeeting = groupBy(tables.articles, ({ meeting_id }) => meeting_id);
  const years = yearsOf(tables.meetings);
  return {
    tables,
    store,
    speech: speech(store.view.language, tables.topics, tables.countries),
    colours: topicColours(tables.topics),
    years: years === null ? [] : range(years),
    chosen: chosenBy(tables.meetings, store),
    articlesOf: ({ meeting_id }: Meeting) => byMeeting.get(meeting_id) ?? [],
    evidenceOf,
    tip: makeTip(),
  };
}

function build(root: HTMLElement, scene: Scene): Part[] {
  const { speech, tables, tip } = scene;
  root.ownerDocument.documentElement.lang = speech.language;
  const empty = tables.meetings.length === 0;
  const [top, bar, said, panel] = [lead(scene), filters(scene), recap(scene), meetingPanel(scene)];
  const charts = [
    yearsCard(scene),
    topicsCard(scene),
    countriesCard(scene),
    kindsCard("levels", scene),
    kindsCard("formats", scene),
  ];
  const list = meetingList(scene);
  const body = empty
    ? []
    : [
        top.node,
        bar.node,
        said.node,
        html`<div class="charts">${charts.map((chart) => chart.node)}</div>`,
        list.node,
      ];
  root.replaceChildren(
    pageHead(scene),
    ...[trouble(scene)].filter((node) => node !== null),
    ...body,
    pageFoot(scene),
    panel.node,
    ...("node" in tip ? [tip.node as Node] : []),
  );
  return empty ? [panel] : [top, bar, said, ...charts, list, panel];
}
