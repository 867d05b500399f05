import { html } from "htl";
import type { Speech } from "../words/speech.js";

/** Copies the address of the view on show. */
export function copyButton({ words }: Speech): HTMLElement {
  const button = html`<button type="button" data-key="copy">${words.copy}</button>`;
  button.addEventListener("click", async () => {
    const copied = await navigator.clipboard.writeText(location.href).then(
      () => true,
      () => false,
    );
    button.textContent = copied ? words.copied : words.copyByHand;
    setTimeout(() => button.replaceChildren(words.copy), 2500);
  });
  return button;
}
