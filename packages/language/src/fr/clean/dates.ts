import { allMatches, fold } from "@communique/text";
import { cell, type Lexicons, lexicon } from "../../lexicon.ts";
import { anyOf } from "./pattern.ts";
import type { FrameDate } from "./types.ts";

/** Reads the dates that page frames write: numeric ones, and a day with a named month. */
export function compileFrameDates(lexicons: Lexicons): (text: string) => FrameDate[] {
  const rows = lexicon(lexicons, "months").filter((row) => row.kind !== "misspelt");
  const months = new Map(rows.map((row) => [fold(cell(row, "form")), Number(row.month)]));
  const pattern = datePattern(anyOf([...months.keys()]));
  return (text) => {
    if (!/\d/.test(text)) return [];
    const found: FrameDate[] = [];
    for (const match of allMatches(fold(text), pattern)) {
      const edtf = edtfOf(match.groups ?? {}, months);
      if (edtf) found.push({ start: match.index, end: match.index + match[0].length, edtf });
    }
    return found;
  };
}

const year = String.raw`(?:19|20)\d\d`;

function datePattern(month: string): RegExp {
  const dayNamed = String.raw`(?<d1>\d{1,2})(?:er)?[\s-]+(?<m1>${month})\b\.?(?:[\s-]+(?<y1>${year})\b)?`;
  const yearFirst = String.raw`(?<y2>${year})(?<s2>[-/.])(?<m2>\d{1,2})(?:\k<s2>(?<d2>\d{1,2}))?(?!\d)`;
  const dayFirst = String.raw`(?<d3>\d{1,2})(?<s3>[-/.]\s?)(?<m3>\d{1,2})\k<s3>(?<y3>${year})(?!\d)`;
  const dayMonth = String.raw`(?<d4>\d{1,2})/(?<m4>\d{1,2})(?![\d/])`;
  const namedYear = String.raw`\b(?<m5>${month})\s+(?<y5>${year})\b`;
  const numeric = [dayNamed, yearFirst, dayFirst, dayMonth].join("|");
  return new RegExp(`(?<![\\d/.-])(?:${numeric})|${namedYear}`, "g");
}

type Groups = Readonly<Record<string, string | undefined>>;

function edtfOf(groups: Groups, months: ReadonlyMap<string, number>): string | null {
  const written = groups.y1 ?? groups.y2 ?? groups.y3 ?? groups.y5 ?? "XXXX";
  const name = groups.m1 ?? groups.m5;
  const month = name ? months.get(name) : Number(groups.m2 ?? groups.m3 ?? groups.m4);
  if (!month || month > 12) return null;
  const date = `${written}-${String(month).padStart(2, "0")}`;
  const day = groups.d1 ?? groups.d2 ?? groups.d3 ?? groups.d4;
  if (!day) return date;
  return Number(day) < 1 || Number(day) > 31 ? null : `${date}-${day.padStart(2, "0")}`;
}
