import { firstYear, lastYear, least, type Profile, prior } from "./weights.ts";

/** One thing that speaks for some years more than for others. */
export interface Evidence {
  readonly cue: string;
  /** How well a year of publication agrees; only ratios count. */
  readonly weight: (year: number) => number;
}

/** A profile about a year that the article mentions. */
export const about = (cue: string, mentioned: number, profile: Profile): Evidence => ({
  cue,
  weight: (year) => profile.weights[year - mentioned] ?? profile.rest,
});

/** The article's year with its share of all candidates and what decided it. */
export interface Solved {
  readonly year: number;
  readonly confidence: number;
  readonly cues: readonly string[];
}

const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);

/** The year that the evidence agrees on; null where none stands out. */
export function solveYear(evidence: readonly Evidence[]): Solved | null {
  if (evidence.length === 0) return null;
  const scores = years.map((year) =>
    evidence.reduce((score, { weight }) => score * weight(year), prior(year)),
  );
  const total = scores.reduce((sum, score) => sum + score, 0);
  const best = scores.indexOf(Math.max(...scores));
  const year = years[best] ?? firstYear;
  const confidence = (scores[best] ?? 0) / total;
  if (!(confidence >= least)) return null;
  return { year, confidence, cues: [...new Set(speaking(evidence, year))] };
}

/** Cues that speak for the year against the others on the whole. */
function speaking(evidence: readonly Evidence[], year: number): string[] {
  return evidence.flatMap(({ cue, weight }) => {
    const mean = years.reduce((sum, other) => sum + weight(other), 0) / years.length;
    return weight(year) > mean * 1.2 ? [cue] : [];
  });
}
