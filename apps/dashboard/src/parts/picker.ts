import { html } from "htl";
import { fold } from "../view/fold.js";

/** One choice of a list. */
export interface Choice {
  readonly value: string;
  readonly name: string;
  readonly colour?: string | undefined;
}

/** What a picker says and does. */
export interface PickerOptions {
  readonly name: string;
  readonly find: string;
  readonly choices: () => readonly Choice[];
  readonly toggle: (value: string) => void;
  /** What the closed picker says of so many choices. */
  readonly summary: (chosen: readonly string[]) => string;
  /** Stands above the list. */
  readonly above?: Node;
}

/** A list of boxes to tick that folds away. */
export interface Picker {
  readonly node: HTMLElement;
  /** Shows what is chosen; the counts are asked for only while the list is open. */
  update(chosen: readonly string[], count: () => (value: string) => string): void;
}

const LONG = 8;

/** A picker; Escape and a click elsewhere close it. */
export function makePicker(options: PickerOptions): Picker {
  const said = html`<span class="value"></span>`;
  const list = html`<div class="list"></div>`;
  const node = html`<details class="picker">
    <summary><span class="name">${options.name}</span> ${said}</summary>${list}</details>` as HTMLDetailsElement;
  closeElsewhere(node);
  let items: readonly Item[] | null = null;
  let tick: (all: readonly Item[]) => void = () => undefined;
  node.addEventListener("toggle", () => {
    if (!node.open || items !== null) return;
    // Long lists cost time that the first chart needs: they are made when first looked at.
    items = fillList(list, options);
    tick(items);
  });
  return {
    node,
    update(chosen, count) {
      said.textContent = options.summary(chosen);
      node.classList.toggle("set", chosen.length > 0);
      tick = (all) => {
        const counts = count();
        for (const { box, number, choice } of all) {
          box.checked = chosen.includes(choice.value);
          number.textContent = counts(choice.value);
        }
      };
      if (items !== null) tick(items);
    },
  };
}

function fillList(list: HTMLElement, options: PickerOptions): Item[] {
  const choices = options.choices();
  const items = choices.map((choice) => itemOf(choice, options));
  list.replaceChildren(
    ...(options.above === undefined ? [] : [options.above]),
    ...(choices.length > LONG ? [finder(options, items)] : []),
    html`<div class="items" role="group" aria-label=${options.name}>${items.map(({ label }) => label)}</div>`,
  );
  return items;
}

interface Item {
  readonly choice: Choice;
  readonly label: HTMLElement;
  readonly box: HTMLInputElement;
  readonly number: HTMLElement;
}

function itemOf(choice: Choice, { toggle }: PickerOptions): Item {
  const box =
    html`<input type="checkbox" value=${choice.value} ${{ onchange: () => toggle(choice.value) }}>` as HTMLInputElement;
  const number = html`<span class="figure"></span>`;
  const dot =
    choice.colour === undefined
      ? ""
      : html`<span class="dot" style=${{ background: choice.colour }}></span>`;
  const label = html`<label>${box}${dot}<span class="text">${choice.name}</span>${number}</label>`;
  return { choice, label, box, number };
}

function finder({ find }: PickerOptions, items: readonly Item[]): HTMLElement {
  const input =
    html`<input type="search" placeholder=${find} aria-label=${find}>` as HTMLInputElement;
  input.addEventListener("input", () => {
    for (const { choice, label } of items)
      label.hidden = !fold(choice.name).includes(fold(input.value));
  });
  return input;
}

function closeElsewhere(node: HTMLDetailsElement): void {
  const close = (event: Event) => {
    if (!node.contains(event.target as Node)) node.open = false;
  };
  node.addEventListener("toggle", () => {
    const listen = node.open ? "addEventListener" : "removeEventListener";
    node.ownerDocument[listen]("pointerdown", close);
  });
  node.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !node.open) return;
    node.open = false;
    node.querySelector("summary")?.focus();
  });
}
