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
  readonly choices: readonly Choice[];
  readonly toggle: (value: string) => void;
  /** What the closed picker says of so many choices. */
  readonly summary: (chosen: readonly string[]) => string;
  /** Stands above the list. */
  readonly above?: Node;
}

/** A list of boxes to tick that folds away. */
export interface Picker {
  readonly node: HTMLElement;
  update(chosen: readonly string[], count: (value: string) => string): void;
}

const LONG = 8;

/** A picker; Escape and a click elsewhere close it. */
export function makePicker(options: PickerOptions): Picker {
  const { name, choices } = options;
  const items = choices.map((choice) => itemOf(choice, options));
  const said = html`<span class="value"></span>`;
  const node = html`<details class="picker">
    <summary><span class="name">${name}</span> ${said}</summary>
    <div class="list">
      ${options.above ?? ""}
      ${choices.length > LONG ? finder(options, items) : ""}
      <div class="items" role="group" aria-label=${name}>${items.map(({ label }) => label)}</div>
    </div>
  </details>` as HTMLDetailsElement;
  closeElsewhere(node);
  return {
    node,
    update(chosen, count) {
      said.textContent = options.summary(chosen);
      node.classList.toggle("set", chosen.length > 0);
      for (const { box, number, choice } of items) {
        box.checked = chosen.includes(choice.value);
        number.textContent = count(choice.value);
      }
    },
  };
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
