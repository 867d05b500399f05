import { isCalendarDay } from "@communique/model";

interface Days {
  readonly starts_on: string | null;
  readonly ends_on: string | null;
  readonly date_edtf: string;
}

/**
 * Puts a year on a date that lacks one, as `XXXX-11-02/XXXX-11-03`; null if no such day is in that
 * year, or if the date is of another kind.
 */
export function withYear(edtf: string, year: number): Days | null {
  const [first = "", last = first] = edtf.replace(/[?~%]/g, "").split("/");
  const start = dayIn(first, year);
  if (start === null) return monthIn(edtf, year);
  const end = last === ".." || last === "" ? null : dayIn(last, year);
  const late = end !== null && end < start ? dayIn(last, year + 1) : end;
  return {
    starts_on: start,
    ends_on: late,
    date_edtf: late === start ? start : `${start}/${late ?? ".."}`,
  };
}

function dayIn(edtf: string, year: number): string | null {
  const day = edtf.replace(/^(?:XXXX|\d{4})-/, `${year}-`);
  return isCalendarDay(day) ? day : null;
}

function monthIn(edtf: string, year: number): Days | null {
  const month = /^XXXX-(\d\d)$/.exec(edtf)?.[1];
  return month ? { starts_on: null, ends_on: null, date_edtf: `${year}-${month}` } : null;
}

/** Whether an EDTF date tells no year. */
export function lacksYear(edtf: string | null): boolean {
  return edtf === null || edtf.startsWith("XXXX");
}
