import { groupBy } from "../rows/group.js";
import type { Meeting, Outcome, Series } from "../rows/rows.js";

/** A next meeting that was announced, and what came of it. */
export interface PromiseRow {
  readonly outcome: Outcome;
  readonly saidAt: Meeting;
  /** The meeting that these articles report. */
  readonly found: Meeting | null;
  /** The year of the edition, where only the reference knows of it. */
  readonly knownIn: number | null;
}

/** The announcements of a next meeting among these meetings, the earliest first. */
export function promisesOf(
  outcomes: readonly Outcome[],
  meetings: readonly Meeting[],
  series: readonly Series[],
): PromiseRow[] {
  const byId = new Map(meetings.map((meeting) => [meeting.meeting_id, meeting]));
  const bySeries = groupBy(meetings, (meeting) => meeting.series ?? "");
  const reference = new Map(series.map((one) => [one.series, one]));
  return outcomes
    .flatMap((outcome) => {
      const saidAt = byId.get(outcome.meeting_id);
      const isPromise = outcome.kind === "next_meeting";
      if (saidAt === undefined || !isPromise || saidAt.series === null) return [];
      const others = bySeries.get(saidAt.series) ?? [];
      const found = others.find((meeting) => keeps(meeting, outcome, saidAt)) ?? null;
      return [
        { outcome, saidAt, found, knownIn: knownYear(outcome, reference.get(saidAt.series)) },
      ];
    })
    .sort((a, b) => ((a.saidAt.starts_on ?? "9") < (b.saidAt.starts_on ?? "9") ? -1 : 1));
}

/** Whether a meeting of the series is the one that was announced: by its number, else its year. */
function keeps(meeting: Meeting, { next_ordinal, next_year }: Outcome, saidAt: Meeting): boolean {
  if (meeting === saidAt) return false;
  if ((meeting.year ?? Infinity) < (saidAt.year ?? 0)) return false;
  if (next_ordinal !== null && meeting.ordinal !== null) return meeting.ordinal === next_ordinal;
  return next_year !== null && meeting.year === next_year;
}

function knownYear(
  { next_ordinal, next_year }: Outcome,
  series: Series | undefined,
): number | null {
  if (series === undefined) return null;
  const at = series.ordinals.indexOf(next_ordinal ?? -1);
  if (at >= 0) return series.years[at] ?? null;
  return next_ordinal === null && next_year !== null && series.years.includes(next_year)
    ? next_year
    : null;
}
