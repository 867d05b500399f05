import { nameWords } from "../facts/facts.ts";
import { compareText, groupBy } from "../order.ts";
import type { Group } from "./vote.ts";

/** A name longer than this says more than it identifies. */
const longest = 160;

/**
 * The name that a person would use: with the number where one is known, the one most reports share,
 * then the longest.
 */
export function mergeName(group: Group, ordinal: number | null): string {
  const numbered = group.filter(({ report }) => ordinal !== null && report.ordinal === ordinal);
  const pool = (numbered.length > 0 ? numbered : group).map(({ report, weight }) => ({
    name: report.name,
    weight,
    key: nameWords(report.name).join(" "),
  }));
  const ranked = [...groupBy(pool, ({ key }) => key).values()]
    .map((same) => ({
      weight: same.reduce((sum, { weight }) => sum + weight, 0),
      name: same.map(({ name }) => name).sort(longestFirst)[0] ?? "",
    }))
    .sort((a, b) => b.weight - a.weight || longestFirst(a.name, b.name));
  const apart = ranked.filter(({ weight }) => weight >= (ranked[0]?.weight ?? 0) * 0.75);
  return apart.map(({ name }) => name).sort(longestFirst)[0] ?? "";
}

function longestFirst(a: string, b: string): number {
  return fitting(b) - fitting(a) || compareText(a, b);
}

const fitting = (name: string) => (name.length > longest ? -name.length : name.length);

const suffixes = { one: "st", two: "nd", few: "rd", other: "th", zero: "th", many: "th" };
const english = new Intl.PluralRules("en", { type: "ordinal" });

/** The English name of an edition, as "34th ASEAN Ministers …". */
export function englishName(name: string, ordinal: number | null): string {
  return ordinal === null ? name : `${ordinal}${suffixes[english.select(ordinal)]} ${name}`;
}
