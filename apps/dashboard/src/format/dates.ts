import type { Meeting } from "../rows/rows.js";
import type { Speech } from "../words/speech.js";
import { days, localeOf, utc } from "./days.js";

/** The days of a meeting for a reader: as exact as they are known. */
export function meetingDays(meeting: Meeting, speech: Speech): string {
  const { starts_on, ends_on, date_edtf, year } = meeting;
  if (starts_on !== null) return days(starts_on, ends_on ?? starts_on, speech.language);
  return edtf(date_edtf ?? year?.toString() ?? "", speech);
}

/** A day of publication; may be a month or a year. */
export function publishedDay(day: string | null, about: string | null, speech: Speech): string {
  if (day !== null) return days(day, day, speech.language);
  return about === null ? speech.words.dayUnknown : edtf(about, speech);
}

function edtf(text: string, { language, words }: Speech): string {
  const [, year = "", month, day] = /^([\dX]{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(text) ?? [];
  const known = /^\d{4}$/.test(year);
  if (month === undefined) return known ? year : words.dateUnknown;
  const shown = new Intl.DateTimeFormat(localeOf(language), {
    month: "short",
    timeZone: "UTC",
    ...(known ? { year: "numeric" as const } : {}),
    ...(day === undefined ? {} : { day: "numeric" as const }),
  }).format(utc(`${known ? year : "2000"}-${month}-${day ?? "01"}`));
  return known ? shown : `${shown}, ${words.yearUnknown}`;
}
