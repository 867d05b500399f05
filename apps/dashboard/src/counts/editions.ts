import type { Meeting, Series } from "../rows/rows.js";

/** One edition of a series: told by these articles, known otherwise, or missing from the count. */
export interface Edition {
  readonly ordinal: number | null;
  /** The year; of a missing edition, where it would lie between its neighbours. */
  readonly year: number | null;
  readonly state: "reported" | "known" | "missing";
  readonly meeting: Meeting | null;
}

/** The editions of a series in order, with the missing numbers between the first and the last. */
export function editionsOf(series: Series | undefined, meetings: readonly Meeting[]): Edition[] {
  const known = new Map(
    (series?.ordinals ?? []).map((ordinal, i) => [ordinal, series?.years[i] ?? null]),
  );
  const numbered = new Map(
    meetings.flatMap((meeting) => (meeting.ordinal === null ? [] : [[meeting.ordinal, meeting]])),
  );
  const counted = allNumbers([...known.keys(), ...numbered.keys()]).map((ordinal): Edition => {
    const meeting = numbered.get(ordinal) ?? null;
    const year = meeting?.year ?? known.get(ordinal) ?? null;
    const state = meeting !== null ? "reported" : known.has(ordinal) ? "known" : "missing";
    return { ordinal, year, state, meeting };
  });
  const others = meetings.filter((meeting) => numbered.get(meeting.ordinal ?? -1) !== meeting);
  return [
    ...counted.map((edition, i) => ({ ...edition, year: edition.year ?? between(counted, i) })),
    ...others.map((meeting): Edition => {
      const { ordinal, year } = meeting;
      return { ordinal, year, state: "reported", meeting };
    }),
  ].sort((a, b) => (a.year ?? 9999) - (b.year ?? 9999) || (a.ordinal ?? 0) - (b.ordinal ?? 0));
}

function allNumbers(ordinals: readonly number[]): number[] {
  if (ordinals.length === 0) return [];
  const first = Math.min(...ordinals);
  return Array.from({ length: Math.max(...ordinals) - first + 1 }, (_, i) => first + i);
}

/** The year that an edition would have between the dated ones before and after it. */
function between(editions: readonly Edition[], i: number): number | null {
  const before = editions.findLastIndex(({ year }, at) => at < i && year !== null);
  const after = editions.findIndex(({ year }, at) => at > i && year !== null);
  const [first, last] = [editions[before]?.year ?? null, editions[after]?.year ?? null];
  if (first === null || last === null) return null;
  return Math.round(first + ((last - first) * (i - before)) / (after - before));
}
