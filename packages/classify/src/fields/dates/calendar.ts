import { rememberTexts } from "@communique/text";

const day = /^(\d{4}|XXXX)-(\d{2})(?:-(\d{2}))?/;
const msPerDay = 86_400_000;

/** An ISO day some days later. */
export function addDays(isoDay: string, days: number): string {
  const date = new Date(`${isoDay}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Days between two EDTF dates, a month counted from its middle; null where either is not known so far. */
export function daysApart(a: string | null, b: string | null): number | null {
  const [first, second] = [dayNumber(a, b), dayNumber(b, a)];
  return first === null || second === null ? null : Math.abs(first - second);
}

const partsOf = rememberTexts((edtf) => day.exec(edtf)?.slice(1) ?? []);

/** A day count; an unknown year is taken from the other date. */
function dayNumber(edtf: string | null, other: string | null): number | null {
  const [year = "", month = "", date = "15"] = partsOf(edtf ?? "");
  if (month === "") return null;
  const known = year === "XXXX" ? (/^\d{4}/.exec(other ?? "")?.[0] ?? "2000") : year;
  return Date.UTC(Number(known), Number(month) - 1, Number(date)) / msPerDay;
}
