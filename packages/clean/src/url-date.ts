const fullDate =
  /(?:\/|[/_][a-z]{0,4})((?:19|20)\d\d)[-/_]?(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\d|3[01])(?![-_]?\d{1,3}(?:\D|$))/gi;
/** `/2014/07-juillet/03-`, and a slug's last eight figures, `-03072014.html`. */
const namedMonth = /\/((?:19|20)\d\d)\/(0[1-9]|1[0-2])-\p{L}+\/(0[1-9]|[12]\d|3[01])(?=[-/])/u;
const dayFirst = /[-_](0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])((?:19|20)\d\d)(?=\.|\/|$)/;
const month = /\/((?:19|20)\d\d)[-/](0[1-9]|1[0-2])(?=\/|$)/;
const earliest = 1995;
const latest = 2035;

/** The day or month that an address carries (`/2016/0613/`, `/20241003…`); null if none. */
export function dateOfUrl(url: string | null): string | null {
  if (!url) return null;
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, "").replace(/[#].*$/, "");
  for (const [, year, month, day] of path.matchAll(fullDate)) {
    if (isPlausible(year) && isDay(`${year}-${month}-${day}`)) return `${year}-${month}-${day}`;
  }
  const [, year, named, day] = namedMonth.exec(path) ?? [];
  const [, last, middle, end] = dayFirst.exec(path) ?? [];
  for (const [y, m, d] of [
    [year, named, day],
    [end, middle, last],
  ]) {
    if (isPlausible(y) && isDay(`${y}-${m}-${d}`)) return `${y}-${m}-${d}`;
  }
  const match = month.exec(path);
  return match && isPlausible(match[1]) ? `${match[1]}-${match[2]}` : null;
}

function isPlausible(year: string | undefined): boolean {
  return Number(year) >= earliest && Number(year) <= latest;
}

function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
