import { html } from "htl";
import { switcher } from "../parts/switcher.js";
import type { Part, Scene } from "./scene.js";

const BILATERAL = "size:2";

/** Whether meetings of any size count, or those of two countries only. */
export function sizeSwitch({ speech, store }: Scene): Part {
  const { words } = speech;
  const size = switcher(words.sizes, [words.allSizes, words.alone], (second) => {
    const others = store.view.where.filter((one) => one !== BILATERAL);
    store.change({ where: second ? [...others, BILATERAL] : others });
  });
  const members = switcher(words.counting, [words.namedOnly, words.withMembers], (second) =>
    store.change({ members: second }),
  );
  return {
    node: html`<div class="switches">${size.node}${members.node}</div>`,
    update: () => {
      size.set(store.view.where.includes(BILATERAL));
      members.set(store.view.members);
    },
  };
}
