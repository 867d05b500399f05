const YEAR_FIRST = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?=$|[T\s])/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?=$|T|\d{6}$)/;
const DAY_FIRST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?=$|\D)/;
const MAIL_DATE = /^(?:[A-Z][a-z]{2}, )?(\d{1,2}) ([A-Z][a-z]{2})[a-z]* (\d{4})\b/;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const SECONDS = /^\d{9,10}$/;
const MILLISECONDS = /^\d{12,13}$/;
const MICROSECONDS = /^\d{15,16}$/;

/**
 * The EDTF day, month or year of a date as formats write it: ISO 8601, `15/05/2022` (day first),
 * RFC 2822, or seconds (or parts of them) since 1970. Null for anything else. The day is the one that is written,
 * whatever the time zone.
 */
export function edtfOf(written: string): string | null {
  const text = written.trim();
  if (SECONDS.test(text)) return dayOf(Number(text) * 1000);
  if (MILLISECONDS.test(text)) return dayOf(Number(text));
  if (MICROSECONDS.test(text)) return dayOf(Number(text) / 1000);
  const [, year, month, day] = YEAR_FIRST.exec(text) ?? COMPACT.exec(text) ?? dayFirst(text) ?? [];
  return year === undefined
    ? null
    : checked([year, month, day].filter((part) => part !== undefined));
}

function dayFirst(text: string): (string | undefined)[] | null {
  const [, day, month, year] = DAY_FIRST.exec(text) ?? mailDate(text) ?? [];
  return year === undefined ? null : [text, year, month, day];
}

function mailDate(text: string): string[] | null {
  const [whole, day, name, year] = MAIL_DATE.exec(text) ?? [];
  const month = MONTHS.indexOf(name ?? "") + 1;
  return whole && day && year && month > 0 ? [whole, day, String(month), year] : null;
}

function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

function checked(parts: readonly string[]): string | null {
  const [year = "", ...rest] = parts;
  const written = [year, ...rest.map((part) => part.padStart(2, "0"))].join("-");
  const time = Date.parse(written);
  const isReal = !Number.isNaN(time) && new Date(time).toISOString().startsWith(written);
  return isReal && Number(year) >= 1900 ? written : null;
}
