import { html } from "htl";
import { brush } from "../charts/brush.js";
import { interact } from "../charts/interact.js";
import { meetingsPerYear, type YearRow } from "../charts/meetings-per-year.js";
import { countBy, countYears, type YearTopic } from "../counts/counts.js";
import { type Card, makeCard } from "../parts/card.js";
import { communityLegend } from "./community-legend.js";
import type { Part, Scene } from "./scene.js";

/** Meetings per year, stacked by topic; choosing columns sets the years. */
export function yearsCard(scene: Scene): Part {
  const { words } = scene.speech;
  const card = makeCard("years", words.perYear, scene);
  const legend = communityLegend(scene);
  card.node.querySelector("header")?.append(legend.node);
  return {
    node: card.node,
    update: () => {
      legend.update();
      show(card, scene);
    },
  };
}

function show(card: Card, scene: Scene): void {
  const { speech, colours } = scene;
  const { words } = speech;
  const meetings = scene.chosen();
  const parts = countYears(meetings, [...colours.keys()]);
  const years = yearRows(scene, parts);
  const undated = meetings.filter(({ year }) => year === null).length;
  card.show({
    note: words.perYearNote,
    columns: [words.year, words.topic, words.count],
    rows: parts.map(({ year, topic, n }) => [year, speech.topic(topic), n]),
    below: belowYears(scene, undated),
    draw: (width) => {
      const label = `${words.perYear}: ${words.unit}`;
      const chart = meetingsPerYear(years, parts, { width, label, number: speech.number, colours });
      tagTopics(chart, parts);
      bind(chart, years, parts, scene);
      return chart;
    },
  });
}

function belowYears({ speech, store }: Scene, undated: number): string | null {
  const { words } = speech;
  const isSet = store.view.from !== null || store.view.to !== null;
  if (isSet) return words.shadow;
  return undated === 0 ? null : speech.count(words.undated, undated);
}

function yearRows({ chosen, years }: Scene, parts: readonly YearTopic[]): YearRow[] {
  const others = countBy(chosen("years"), ({ year }) => String(year));
  return years.map((year) => ({
    year,
    n: parts.filter((part) => part.year === year).reduce((sum, { n }) => sum + n, 0),
    shadow: others.get(String(year)) ?? 0,
  }));
}

function tagTopics(chart: Element, parts: readonly YearTopic[]): void {
  chart.querySelectorAll<SVGElement>(".parts rect").forEach((mark, i) => {
    mark.dataset.topic = parts[i]?.topic ?? "";
  });
}

function bind(
  chart: Element,
  years: readonly YearRow[],
  parts: readonly YearTopic[],
  { speech, store, tip, colours }: Scene,
): void {
  const { words } = speech;
  const only = (year: number) => store.view.from === year && store.view.to === year;
  interact(chart, years, {
    key: ({ year }) => `year-${year}`,
    say: ({ year, n }) => `${year}: ${speech.count(words.meetings, n)}`,
    isChosen: ({ year }) => only(year),
    choose: ({ year }) =>
      store.change(only(year) ? { from: null, to: null } : { from: year, to: year }),
    point: (row, mark) => {
      if (row === null || mark === null) return tip.hide();
      const lines = parts.filter(({ year }) => year === row.year).toReversed();
      tip.show(
        mark,
        html`<div><strong>${row.year}</strong> ${speech.count(words.meetings, row.n)}
        <ul>${lines.map(({ topic, n }) => html`<li><span class="dot" style=${{ background: colours.get(topic) ?? "" }}></span>${speech.topic(topic)}<span class="figure">${speech.number(n)}</span></li>`)}</ul></div>`,
      );
    },
  });
  brush(chart, years, (first, last) => store.change({ from: first.year, to: last.year }));
}
