const parts = { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" } as const;

/** The locale whose days a language's readers expect: day before month. */
export const localeOf = (language: string): string => (language === "en" ? "en-GB" : language);

/** Midnight of a day, the same wherever the reader is. */
export const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);

const formats = new Map<string, Intl.DateTimeFormat>();

/** A period from one day to another, or the one day. */
export function days(first: string, last: string, language: string): string {
  const format = formats.get(language) ?? new Intl.DateTimeFormat(localeOf(language), parts);
  formats.set(language, format);
  return format.formatRange(utc(first), utc(last < first ? first : last));
}
