import { html } from "htl";
import { countBy, countCountries } from "../counts/counts.js";
import { makePicker, type Picker, type PickerOptions } from "../parts/picker.js";
import { switcher } from "../parts/switcher.js";
import { toggled, type View } from "../view/view.js";
import { seriesName } from "./names.js";
import type { Part, Scene } from "./scene.js";

/** The row of filters; it stays on screen while the reader scrolls. */
export function filters(scene: Scene): Part {
  const { words } = scene.speech;
  const parts = [
    yearsFilter(scene),
    countryFilter(scene),
    listFilter("topics", scene),
    listFilter("levels", scene),
    listFilter("formats", scene),
    seriesFilter(scene),
    sureFilter(scene),
    searchFilter(scene),
  ];
  const node = html`<form class="filters" role="search" aria-label=${words.filters} ${{ onsubmit: (event: Event) => event.preventDefault() }}>
    ${parts.map((part) => part.node)}</form>`;
  return {
    node,
    update: () => {
      for (const part of parts) part.update();
    },
  };
}

function yearsFilter({ years, speech, store }: Scene): Part {
  const { words } = speech;
  const box = (end: "from" | "to") =>
    html`<select aria-label=${words[end]} ${{
      onchange: (event: Event) => {
        const { value } = event.target as HTMLSelectElement;
        store.change({ [end]: value === "" ? null : Number(value) });
      },
    }}><option value="">${end === "from" ? (years[0] ?? "…") : (years.at(-1) ?? "…")}</option>
      ${years.map((year) => html`<option value=${year}>${year}</option>`)}</select>` as HTMLSelectElement;
  const [from, to] = [box("from"), box("to")];
  const node = html`<div class="filter years"><span class="name">${words.years}</span>${from}<span>–</span>${to}</div>`;
  return {
    node,
    update: () => {
      from.value = String(store.view.from ?? "");
      to.value = String(store.view.to ?? "");
      node.classList.toggle("set", store.view.from !== null || store.view.to !== null);
    },
  };
}

const LEASTS = [50, 60, 70, 80, 90, 95];

function sureFilter({ speech, store }: Scene): Part {
  const { words } = speech;
  const box = html`<select aria-label=${words.sure} ${{
    onchange: (event: Event) => {
      const { value } = event.target as HTMLSelectElement;
      store.change({ sure: value === "" ? null : Number(value) });
    },
  }}><option value="">${words.any}</option>
    ${LEASTS.map((least) => html`<option value=${least}>${speech.fill(words.atLeast, { n: speech.percent(least / 100) })}</option>`)}</select>` as HTMLSelectElement;
  const node = html`<label class="filter sure"><span class="name">${words.sure}</span>${box}</label>`;
  return {
    node,
    update: () => {
      const { sure } = store.view;
      box.value = sure === null ? "" : String(LEASTS.findLast((least) => least <= sure) ?? "");
      node.classList.toggle("set", sure !== null);
    },
  };
}

function seriesFilter(scene: Scene): Part {
  const { speech, store, tables, chosen } = scene;
  const { words } = speech;
  const nameOf = (id: string) => seriesName(id, tables, speech);
  const choices = () => {
    const used = countBy(tables.meetings, ({ series }) => series ?? "");
    return tables.series
      .filter(({ series, listed }) => (used.get(series) ?? 0) > (listed ? 0 : 1))
      .map(({ series }) => ({ value: series, name: nameOf(series) }))
      .sort((a, b) => a.name.localeCompare(b.name, speech.language));
  };
  const picker = makePicker({
    ...{ name: words.series, find: words.find, choices },
    toggle: (id) => store.change({ series: toggled(store.view.series, id) }),
    summary: summaryOf(scene, nameOf),
  });
  return {
    node: picker.node,
    update: () => {
      picker.update(store.view.series, () => {
        const others = countBy(chosen("series"), ({ series }) => series ?? "");
        return (id) => speech.number(others.get(id) ?? 0);
      });
    },
  };
}

function searchFilter({ speech, store }: Scene): Part {
  const { words } = speech;
  const node =
    html`<input type="search" class="filter" placeholder=${words.search} aria-label=${words.search}>` as HTMLInputElement;
  node.addEventListener("input", () => store.change({ search: node.value }));
  return {
    node,
    update: () => {
      if (node.value !== store.view.search) node.value = store.view.search;
    },
  };
}

function summaryOf({ speech }: Scene, nameOf: (value: string) => string): PickerOptions["summary"] {
  const { words } = speech;
  return (chosen) => {
    const [one] = chosen;
    if (one === undefined) return words.any;
    return chosen.length === 1 ? nameOf(one) : speech.fill(words.chosen, { n: chosen.length });
  };
}

function listFilter(list: "topics" | "levels" | "formats", scene: Scene): Part {
  const { speech, store, chosen, colours } = scene;
  const { words } = speech;
  const [column, values] = {
    topics: ["topic", [...colours.keys()]] as const,
    levels: ["level", Object.keys(words.levels)] as const,
    formats: ["format", Object.keys(words.formats)] as const,
  }[list];
  const nameOf = (value: string) =>
    list === "topics" ? speech.topic(value) : speech.word(list, value);
  const picker = makePicker({
    name: words[column],
    find: words.find,
    choices: () =>
      values.map((value) => ({ value, name: nameOf(value), colour: colours.get(value) })),
    toggle: (value) => store.change({ [list]: toggled(store.view[list], value) }),
    summary: summaryOf(scene, nameOf),
  });
  return {
    node: picker.node,
    update: () => {
      picker.update(store.view[list], () => {
        const others = countBy(chosen(list), (row) => row[column]);
        return (value) => speech.number(others.get(value) ?? 0);
      });
    },
  };
}

function countryFilter(scene: Scene): Part {
  const { speech, store, tables } = scene;
  const { words } = speech;
  const choices = () =>
    countCountries(tables.meetings, true)
      .map(({ code }) => ({ value: code, name: speech.country(code) }))
      .sort((a, b) => a.name.localeCompare(b.name, speech.language));
  const counting = switcher(words.counting, [words.namedOnly, words.withMembers], (second) =>
    store.change({ members: second }),
  );
  const match = switcher(words.match, [words.matchAny, words.matchAll], (second) =>
    store.change({ match: second ? "all" : "any" }),
  );
  const picker: Picker = makePicker({
    ...{
      name: words.country,
      find: words.find,
      choices,
      above: html`<div>${counting.node}${match.node}</div>`,
    },
    toggle: (code) => store.change({ countries: toggled(store.view.countries, code) }),
    summary: summaryOf(scene, (code) => speech.country(code)),
  });
  return {
    node: picker.node,
    update: () => {
      const { view } = store;
      counting.set(view.members);
      match.set(view.match === "all");
      match.node.hidden = view.countries.length < 2;
      picker.update(view.countries, () => {
        const counts = countsOf(scene, view);
        return (code) => speech.number(counts.get(code) ?? 0);
      });
    },
  };
}

function countsOf({ chosen }: Scene, view: View): Map<string, number> {
  const others = countCountries(chosen("countries"), view.members);
  return new Map(others.map(({ code, named, members }) => [code, named + members]));
}
