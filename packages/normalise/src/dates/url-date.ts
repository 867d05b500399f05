import type { Day } from "./types.ts";

const dated: readonly RegExp[] = [
  /[/=._-]((?:19|20)\d\d)[/_-](\d\d?)[/_-](\d\d?)(?=[/_.?#-]|$)/,
  /[/=._-]((?:19|20)\d\d)\/?(\d\d)(\d\d)(?=[/_.?#-]|\D|$)/,
  /[/A-Z](20\d\d)(\d\d)(\d\d)\d{3,}/,
  /[/=]((?:19|20)\d\d)[/-](\d\d)(?=\/)/,
];

/** The date that stands in an address: `/2016/0613/`, `/20241003`, `/2020-01/17/`, `/2019/08/`. */
export function dateInUrl(url: string): Day | null {
  for (const pattern of dated) {
    const day = read(pattern.exec(url));
    if (day) return day;
  }
  return null;
}

function read(match: RegExpExecArray | null): Day | null {
  if (!match) return null;
  const [year, month, day] = [
    Number(match[1]),
    Number(match[2]),
    match[3] ? Number(match[3]) : null,
  ];
  const valid = month >= 1 && month <= 12 && (day === null || (day >= 1 && day <= 31));
  return valid && year >= 1995 && year <= 2100 ? { year, month, day } : null;
}
