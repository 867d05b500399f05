import { html } from "htl";
import type { Tip } from "../page/scene.js";

const GAP = 10;

/** The box beside a mark; it never takes the pointer. */
export function makeTip(): Tip {
  const node = html`<div class="tip" role="presentation" hidden></div>`;
  return {
    node,
    show(mark, content) {
      node.replaceChildren(content);
      node.hidden = false;
      place(node, mark.getBoundingClientRect());
    },
    hide() {
      node.hidden = true;
    },
  };
}

function place(node: HTMLElement, mark: DOMRect): void {
  const { width, height } = node.getBoundingClientRect();
  const page = node.ownerDocument.documentElement;
  const wide = mark.width > page.clientWidth / 4;
  const beside =
    mark.right + GAP + width > page.clientWidth ? mark.left - GAP - width : mark.right + GAP;
  const left = wide ? mark.left + mark.width / 2 - width / 2 : beside;
  const top = wide ? mark.top - GAP - height : mark.top;
  node.style.left = `${Math.max(4, Math.min(left, page.clientWidth - width - 4))}px`;
  node.style.top = `${Math.max(4, Math.min(top, page.clientHeight - height - 4))}px`;
}
