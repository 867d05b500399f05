import { html } from "htl";
import { filters } from "./filters.js";
import { recap } from "./lead.js";
import { meetingList } from "./meeting-list.js";
import { still } from "./parts.js";
import type { Page, Part, Scene } from "./scene.js";

/** Every meeting: searched, filtered, sorted, page by page. */
export const meetings: Page = {
  name: "meetings",
  title: ({ speech }) => speech.words.pageNames.meetings,
  parts: (scene) => {
    if (scene.everything.length === 0) return [];
    const heading = html`<div class="lead small"><h1>${scene.speech.words.meetingsLead}</h1></div>`;
    return [
      still(heading),
      filters(scene),
      sentenceSearch(scene),
      recap(scene),
      meetingList(scene),
    ];
  },
};

/** Whether the search looks into the sentences as well. */
function sentenceSearch({ speech, store }: Scene): Part {
  const box = html`<input type="checkbox" ${{
    onchange: () => store.change({ sentences: box.checked }),
  }}>` as HTMLInputElement;
  return {
    node: html`<label class="also">${box} ${speech.words.inSentences}</label>`,
    update: () => {
      box.checked = store.view.sentences;
    },
  };
}
