import type { DateBasis, Report } from "@communique/model";
import { edtfParts } from "../facts/dates.ts";
import { dateWeight, type Group, vote } from "./vote.ts";

/** When a meeting is, and the report that says so. */
export interface MeetingDates {
  readonly starts_on: string | null;
  readonly ends_on: string | null;
  readonly date_edtf: string | null;
  readonly date_basis: DateBasis | null;
  /** The year is known, if not the day. */
  readonly year: number | null;
  readonly from: Report | null;
  /** What told the year, if it was none of the meeting's own reports. */
  readonly rule?: string;
}

/** The dates with the best evidence; full days over months, months over years, years over none. */
export function mergeDates(group: Group): MeetingDates {
  const start = vote(group, (report) => report.starts_on, dateWeight);
  if (start) {
    const same = group.filter(({ report }) => report.starts_on === start.value);
    const end = vote(same, (report) => report.ends_on, dateWeight);
    const from = end?.from ?? start.from;
    return dated(start.value, end?.value ?? lateEnd(group, start.value), from);
  }
  for (const precision of [/^\d{4}-\d\d/, /^\d{4}/, /./]) {
    const edtf = vote(group, (report) => matching(report, precision), dateWeight);
    if (edtf) return undated(edtf.value, edtf.from);
  }
  return { ...undated(null, null), date_basis: vote(group, (r) => r.date_basis)?.value ?? null };
}

/** An end that a report without a start knows, if it can be the end. */
function lateEnd(group: Group, start: string): string | null {
  const open = group.filter(({ report }) => !report.starts_on && (report.ends_on ?? "") >= start);
  return vote(open, (report) => report.ends_on, dateWeight)?.value ?? null;
}

function dated(starts_on: string, ends_on: string | null, from: Report): MeetingDates {
  return {
    starts_on,
    ends_on,
    date_edtf: intervalOf(starts_on, ends_on, from),
    date_basis: from.date_basis,
    year: Number(starts_on.slice(0, 4)),
    from,
  };
}

/** The winning report's own EDTF where it says the same, as it may hold more, such as an open end. */
function intervalOf(starts_on: string, ends_on: string | null, from: Report): string {
  const own = from.date_edtf;
  if (own && from.starts_on === starts_on && from.ends_on === ends_on) return own;
  return ends_on === null || ends_on === starts_on ? starts_on : `${starts_on}/${ends_on}`;
}

function undated(edtf: string | null, from: Report | null): MeetingDates {
  const year = /^\d{4}/.exec(edtfParts(edtf ?? "")[0] ?? "")?.[0];
  return {
    starts_on: null,
    ends_on: from?.ends_on ?? null,
    date_edtf: edtf,
    date_basis: from?.date_basis ?? null,
    year: year ? Number(year) : null,
    from,
  };
}

function matching(report: Report, precision: RegExp): string | null {
  const edtf = report.date_edtf ?? report.ends_on;
  return edtf && precision.test(edtf) ? edtf : null;
}
