import type { Meeting, Tables } from "../rows/rows.js";
import type { View } from "../view/view.js";
import { seriesName } from "./names.js";
import type { Scene } from "./scene.js";

/** The pages that are about one thing at a time. */
export type Subject = "country" | "topic" | "series";

/** Whether a meeting belongs to what a page is about. */
export function belongs(subject: Subject, of: string, view: Pick<View, "members">) {
  const tests: Record<Subject, (meeting: Meeting) => boolean> = {
    country: ({ named, members }) => named.includes(of) || (view.members && members.includes(of)),
    topic: ({ topic }) => topic === of,
    series: ({ series }) => series === of,
  };
  return tests[subject];
}

/** What a page of this kind can be about, with the number of meetings of each. */
export function subjects(
  subject: Subject,
  tables: Pick<Tables, "series">,
  meetings: readonly Meeting[],
  { members }: Pick<View, "members">,
): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (id: string, n = 1) => counts.set(id, (counts.get(id) ?? 0) + n);
  const each: Record<Subject, (meeting: Meeting) => void> = {
    country: (meeting) => {
      for (const code of members ? [...meeting.named, ...meeting.members] : meeting.named)
        add(code);
      for (const code of members ? [] : meeting.members) add(code, 0);
    },
    topic: ({ topic }) => add(topic),
    series: ({ series }) => {
      if (series !== null) add(series);
    },
  };
  for (const meeting of meetings) each[subject](meeting);
  if (subject === "series") {
    for (const { series, ordinals } of tables.series) if (ordinals.length > 0) add(series, 0);
  }
  return counts;
}

/** What the page is about: null where the address names nothing, or nothing that is there. */
export function subjectOf(
  subject: Subject,
  tables: Pick<Tables, "series">,
  meetings: readonly Meeting[],
  view: View,
): string | null {
  const { of } = view;
  return of !== null && subjects(subject, tables, meetings, view).has(of) ? of : null;
}

/** The name of a country, a topic or a series in the reader's language. */
export function subjectName(subject: Subject, id: string, { speech, tables }: Scene): string {
  if (subject === "country") return speech.country(id);
  if (subject === "topic") return speech.topic(id);
  return seriesName(id, tables, speech);
}
