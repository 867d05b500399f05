import type { DateSettings } from "@communique/language";
import type { Anchor } from "./anchor.ts";
import type { Evidence } from "./posterior.ts";
import { eraDependence, eraMargins } from "./weights.ts";

type Era = DateSettings["eras"][number];

const wholeYear = Array.from({ length: 12 }, (_, i) => i);

/** Names and events of the text: how well a year fits them in the month of the news, or on the whole. */
export function eraEvidence(eras: readonly Era[], { published, lead }: Anchor): Evidence[] {
  if (eras.length === 0) return [];
  const month = published.month ?? lead?.month ?? null;
  const months = month === null ? wholeYear : [month - 1];
  const spans = [...new Map(eras.map((era) => [`${era.from} ${era.to}`, era])).values()];
  const weight = (year: number) =>
    months.reduce((sum, each) => sum + together(spans, year * 12 + each), 0) / months.length;
  return [{ cue: "era", weight }];
}

/** The name that fits worst counts in full and each further one less: they come in one story. */
function together(eras: readonly Era[], month: number): number {
  return eras
    .map((era) => fitOf(era, month))
    .filter((fit) => fit < 1)
    .sort((a, b) => a - b)
    .reduce((product, fit, i) => product * fit ** (eraDependence ** i), 1);
}

function fitOf({ from, to }: Era, month: number): number {
  if (from !== null && month < from) return marginOf(eraMargins.before, from - month);
  return to !== null && month > to ? marginOf(eraMargins.after, month - to) : 1;
}

type Margins = readonly { readonly months: number; readonly weight: number }[];

const marginOf = (margins: Margins, off: number) =>
  margins.find(({ months }) => off <= months)?.weight ?? 0;
