import { html } from "htl";
import type { Speech } from "../words/speech.js";
import type { Tip } from "./scene.js";

/** Says a name and its meetings beside a mark; nothing where no mark is pointed at. */
export function placeTip(
  tip: Tip,
  row: { readonly name: string; readonly n: number } | null,
  mark: Element | null,
  speech: Speech,
): void {
  if (row === null || mark === null) tip.hide();
  else
    tip.show(
      mark,
      html`<div><strong>${row.name}</strong> ${speech.count(speech.words.meetings, row.n)}</div>`,
    );
}
