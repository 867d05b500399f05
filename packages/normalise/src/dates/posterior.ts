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
  const weights = evidence.map(({ weight }) => years.map(weight));
  const scores = years.map((year, i) =>
    weights.reduce((score, row) => score * (row[i] ?? 0), prior(year)),
  );
  const best = scores.indexOf(Math.max(...scores));
  const confidence = (scores[best] ?? 0) / sum(scores);
  if (!(confidence >= least)) return null;
  const speaks = evidence.filter((_, i) => speaksFor(weights[i] ?? [], best));
  const cues = [...new Set(speaks.map(({ cue }) => cue))];
  return { year: years[best] ?? firstYear, confidence, cues };
}

/** Whether a cue speaks for a year against the others on the whole. */
const speaksFor = (weights: readonly number[], index: number) =>
  (weights[index] ?? 0) > (sum(weights) / weights.length) * 1.2;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
