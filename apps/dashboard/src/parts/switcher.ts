import { html } from "htl";

/** Two buttons of which one is pressed. */
export function switcher(
  name: string,
  labels: readonly [string, string],
  choose: (second: boolean) => void,
): { readonly node: HTMLElement; set(second: boolean): void } {
  const buttons = labels.map(
    (label, i) =>
      html`<button type="button" ${{ onclick: () => choose(i === 1) }}>${label}</button>`,
  );
  return {
    node: html`<div class="switch" role="group" aria-label=${name}><span class="name">${name}</span>${buttons}</div>`,
    set: (second) => {
      buttons.forEach((button, i) => {
        button.setAttribute("aria-pressed", String(second === (i === 1)));
      });
    },
  };
}
