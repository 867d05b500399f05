import type { Mention } from "./mention.ts";
import { about, type Evidence } from "./posterior.ts";
import { junctionProfile, periodWeights, termWeights } from "./weights.ts";

/** `le bilan de 2019-2020 et les orientations de 2021-2025`: told where the one ends and the other begins. */
export function periodsEvidence(periods: readonly Mention[]): Evidence[] {
  const starts = new Set(periods.map((period) => period.year));
  const junction = periods.find(({ phrase }) => starts.has((phrase.to?.year ?? 0) + 1));
  return junction
    ? [about("periods", (junction.phrase.to?.year ?? 0) + 1, junctionProfile)]
    : periods.slice(0, 2).map(periodEvidence);
}

function periodEvidence({ phrase, setting, year: from }: Mention): Evidence {
  const to = phrase.to?.year ?? from;
  const term = setting.role === "term";
  const weights = term ? termWeights : periodWeights;
  const weight = (year: number) => {
    if (year === from) return weights.first;
    if (year === from - 1) return weights.before;
    return year > from && year <= to ? weights.inside : weights.after;
  };
  return { cue: term ? "term" : "plan", weight };
}
