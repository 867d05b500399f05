import { html } from "htl";
import { type CountryRow, countryBars } from "../charts/countries.js";
import { interact } from "../charts/interact.js";
import { countCountries } from "../counts/counts.js";
import { makeCard } from "../parts/card.js";
import { switcher } from "../parts/switcher.js";
import { toggled } from "../view/view.js";
import type { Part, Scene } from "./scene.js";

const FIRST = 15;

/** What the card is called, and the country that it leaves out. */
export interface CountriesOptions {
  readonly title: string;
  readonly note: string;
  readonly without: string | null;
}

/** Meetings a country, the most frequent first. */
export function countriesCard(scene: Scene, options = plainOptions(scene)): Part {
  const { speech, store } = scene;
  const { words } = speech;
  const card = makeCard("countries", options.title, scene);
  const counting = switcher(words.counting, [words.namedOnly, words.withMembers], (second) =>
    store.change({ members: second }),
  );
  card.node.querySelector("header")?.append(counting.node);
  let all = false;
  const more = html`<button type="button" class="quiet" data-key="more-countries"></button>`;
  const update = () => {
    counting.set(store.view.members);
    const rows = countryRows(scene).filter(({ code }) => code !== options.without);
    const shown = all ? rows : rows.slice(0, FIRST);
    const says = all ? words.fewer : words.more;
    more.textContent = speech.fill(says, { n: speech.number(all ? FIRST : rows.length) });
    card.show({
      note: store.view.members ? `${options.note} ${words.perCountryMembers}` : options.note,
      columns: [words.country, words.named, ...(store.view.members ? [words.members] : [])],
      rows: rows.map(({ name, named, members }) => [
        name,
        named,
        ...(store.view.members ? [members] : []),
      ]),
      below: belowCountries(rows.length > FIRST ? more : null, scene),
      draw: (width) => drawn(shown, width, options.title, scene),
    });
  };
  more.addEventListener("click", () => {
    all = !all;
    update();
  });
  return { node: card.node, update };
}

function plainOptions({ speech }: Scene): CountriesOptions {
  const { words } = speech;
  return { title: words.perCountry, note: words.perCountryNamed, without: null };
}

function belowCountries(more: Node | null, { speech, store }: Scene): Node | null {
  if (store.view.countries.length === 0) return more;
  return html`<span>${speech.words.shadow} ${more ?? ""}</span>`;
}

function drawn(
  rows: readonly CountryRow[],
  width: number,
  title: string,
  { speech, store }: Scene,
) {
  const { words } = speech;
  const label = `${title}: ${words.unit}`;
  const chart = countryBars(rows, { width, label, number: speech.number });
  interact(chart, rows, {
    key: ({ code }) => `country-${code}`,
    say: ({ name, named, members }) => `${name}: ${speech.count(words.meetings, named + members)}`,
    isChosen: ({ chosen }) => chosen,
    choose: ({ code }) => store.change({ countries: toggled(store.view.countries, code) }),
    point: () => undefined,
  });
  return chart;
}

function countryRows({ chosen, store, speech }: Scene): CountryRow[] {
  const { members, countries } = store.view;
  const counts = new Map(countCountries(chosen(), members).map((row) => [row.code, row]));
  const others = countCountries(chosen("countries"), members);
  const rows = others.map((other) => ({
    code: other.code,
    name: speech.country(other.code),
    named: counts.get(other.code)?.named ?? 0,
    members: counts.get(other.code)?.members ?? 0,
    shadow: other.named + other.members,
    chosen: countries.includes(other.code),
  }));
  return rows.sort(
    (a, b) =>
      Number(b.chosen) - Number(a.chosen) ||
      b.named + b.members - a.named - a.members ||
      b.shadow - a.shadow ||
      a.name.localeCompare(b.name, speech.language),
  );
}
