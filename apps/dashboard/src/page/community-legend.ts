import { html } from "htl";
import { communityColour } from "../charts/colours.js";
import { highlight } from "./highlight.js";
import type { Part, Scene } from "./scene.js";

/** The three hues of the years chart; choosing one shows the topics of that ASEAN Community. */
export function communityLegend(scene: Scene): Part {
  const { tables, speech, store } = scene;
  const communities = [...new Set(tables.topics.map(({ community }) => community))];
  const entries = communities.map((community) => entry(community, scene));
  return {
    node: html`<div class="legend" role="group" aria-label=${speech.words.community}>${entries.map(({ button }) => button)}</div>`,
    update: () => {
      for (const { button, topics } of entries) {
        button.setAttribute("aria-pressed", String(same(topics, store.view.topics)));
      }
    },
  };
}

function entry(community: string, { tables, speech, store }: Scene) {
  const topics = tables.topics
    .filter((topic) => topic.community === community)
    .map(({ topic }) => topic);
  const choose = () => store.change({ topics: same(topics, store.view.topics) ? [] : topics });
  const dot = html`<span class="dot" style=${{ background: communityColour(community) }}></span>`;
  const name = speech.word("communities", community);
  const button = html`<button type="button" class="quiet" ${{ onclick: choose }}>${dot}${name}</button>`;
  button.addEventListener("pointerenter", () => highlight(button, topics));
  button.addEventListener("pointerleave", () => highlight(button, null));
  return { button, topics };
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((value) => other.includes(value));
}
