import { html } from "htl";
import type { Part } from "./scene.js";

/** A part that does not follow the view. */
export const still = (node: HTMLElement): Part => ({ node, update: () => undefined });

/** Several parts under one element. */
export function grouped(className: string, parts: readonly Part[]): Part {
  return {
    node: html`<div class=${className}>${parts.map(({ node }) => node)}</div>`,
    update: () => {
      for (const part of parts) part.update();
    },
    turn: () => {
      for (const part of parts) part.turn?.();
    },
  };
}
