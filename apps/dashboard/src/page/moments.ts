import { html } from "htl";
import { meetingDays } from "../format/dates.js";
import type { Meeting } from "../rows/rows.js";
import type { Part, Scene } from "./scene.js";

const SHOWN = 4;

/** The latest meetings of a selection, and those that are announced. */
export function moments(scene: Scene): Part {
  const { words } = scene.speech;
  const latest = html`<div></div>`;
  const next = html`<div></div>`;
  const node = html`<div class="moments"><section><h2>${words.latest}</h2>${latest}</section><section><h2>${words.comingUp}</h2>${next}</section></div>`;
  return {
    node,
    update: () => {
      const dated = scene
        .chosen()
        .filter(({ starts_on }) => starts_on !== null)
        .toSorted((a, b) => ((a.starts_on ?? "") < (b.starts_on ?? "") ? 1 : -1));
      const day = scene.tables.summary.latest_article ?? "";
      const isAhead = ({ status, starts_on }: Meeting) =>
        status === "planned" && (starts_on ?? "") >= day;
      latest.replaceChildren(
        listed(
          dated.filter((one) => !isAhead(one)),
          words.noneHeld,
          scene,
        ),
      );
      next.replaceChildren(listed(dated.filter(isAhead).toReversed(), words.noneAnnounced, scene));
    },
  };
}

function listed(meetings: readonly Meeting[], none: string, { speech, store }: Scene): HTMLElement {
  if (meetings.length === 0) return html`<p class="note">${none}</p>`;
  const items = meetings.slice(0, SHOWN).map((meeting) => {
    const open = () => store.change({ meeting: meeting.meeting_id });
    return html`<li><time>${meetingDays(meeting, speech)}</time><button type="button" class="open" aria-haspopup="dialog" ${{ onclick: open }}>${meeting.name}</button></li>`;
  });
  return html`<ul>${items}</ul>`;
}
