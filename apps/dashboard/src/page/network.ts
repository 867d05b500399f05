import { html } from "htl";
import { countPairs, type PairCount } from "../counts/counts.js";
import type { Meeting } from "../rows/rows.js";
import { countriesOf } from "../view/select.js";
import { filters } from "./filters.js";
import { graphCard } from "./graph-card.js";
import { recap } from "./lead.js";
import { matrixCard } from "./matrix-card.js";
import { meetingList } from "./meeting-list.js";
import { grouped } from "./parts.js";
import type { Page, Part, Scene } from "./scene.js";
import { sizeSwitch } from "./size-switch.js";

/** Which countries meet: as a matrix and as a graph. */
export const network: Page = {
  name: "network",
  title: ({ speech }) => speech.words.pageNames.network,
  parts: (scene) => {
    if (scene.everything.length === 0) return [];
    const ties = tiesOf(scene);
    return [
      heading(scene, ties),
      filters(scene),
      sizeSwitch(scene),
      recap(scene),
      grouped("charts charts-network", [matrixCard(scene, ties), graphCard(scene, ties)]),
      meetingList(scene),
    ];
  },
};

/** Countries with their meetings, and the meetings that each two share: the most frequent first. */
export interface Ties {
  readonly countries: readonly (readonly [code: string, n: number])[];
  readonly pairs: readonly PairCount[];
  readonly meetings: number;
}

/** The ties of the view: the countries that are asked for stay on show with all whom they meet. */
function tiesOf(scene: Scene): () => Ties {
  let of: { chosen: readonly Meeting[]; members: boolean } | null = null;
  let made: Ties = { countries: [], pairs: [], meetings: 0 };
  return () => {
    const chosen = scene.chosen();
    const { members } = scene.store.view;
    if (of?.chosen !== chosen || of.members !== members) made = count(scene);
    of = { chosen, members };
    return made;
  };
}

function count({ chosen, store }: Scene): Ties {
  const { view } = store;
  const codes = (meeting: Meeting) => countriesOf(meeting, view.members);
  const meetings = chosen().filter((meeting) => codes(meeting).length > 1);
  const counts = new Map<string, number>();
  for (const meeting of meetings) {
    for (const code of codes(meeting)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const countries = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return { countries, pairs: countPairs(meetings, codes), meetings: meetings.length };
}

function heading({ speech }: Scene, ties: () => Ties): Part {
  const title = html`<h1></h1>`;
  return {
    node: html`<div class="lead small">${title}</div>`,
    update: () => {
      const { countries, meetings } = ties();
      title.textContent = speech.fill(speech.words.networkLead, {
        n: speech.number(countries.length),
        meetings: speech.count(speech.words.meetings, meetings),
      });
    },
  };
}
