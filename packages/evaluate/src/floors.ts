import { createHash } from "node:crypto";
import type { Score, ScoreSheet, Scores } from "./scores/types.ts";

/** The scores that may not fall, and the hash of the files they were measured on. */
export interface Floors {
  readonly hash: string;
  readonly scores: Readonly<Record<string, number>>;
}

/** A score that is lower than its floor; null where it could not be measured any more. */
export interface Fall {
  readonly score: string;
  readonly floor: number;
  readonly got: number | null;
}

/** The rates of a sheet that are worth a floor, by name, as `test.starts_on.f1`; rounded down. */
export function floorScores(scores: Scores): Record<string, number> {
  const rates = allRates(scores).filter((entry) => entry[1] !== null) as [string, number][];
  return Object.fromEntries(rates.map(([name, rate]) => [name, Math.floor(rate * 1e4) / 1e4]));
}

/** Every score that is below its floor, in the order of the floors; none if all is well. */
export function checkFloors(scores: Scores, floors: Floors): Fall[] {
  const rates = new Map(allRates(scores));
  return Object.entries(floors.scores).flatMap(([score, floor]) => {
    const got = rates.get(score) ?? null;
    return got === null || got < floor ? [{ score, floor, got }] : [];
  });
}

/**
 * The floors of new scores. Throws where a score would sink below its old floor,
 * unless that is allowed.
 */
export function raiseFloors(
  scores: Scores,
  hash: string,
  { old, allowLower }: { readonly old: Floors | null; readonly allowLower: boolean },
): Floors {
  const falls = old === null || allowLower ? [] : checkFloors(scores, old);
  if (falls.length > 0) throw new Error(`evaluate: lower than the floors:\n${listFalls(falls)}`);
  return { hash, scores: floorScores(scores) };
}

/** Falls for a person, one a line. */
export function listFalls(falls: readonly Fall[]): string {
  return falls.map(({ score, floor, got }) => `${score}: ${got ?? "gone"} < ${floor}`).join("\n");
}

/** SHA-256 of named texts, whatever their order. */
export function hashOf(files: Readonly<Record<string, string>>): string {
  const hash = createHash("sha256");
  for (const name of Object.keys(files).toSorted()) {
    hash.update(JSON.stringify([name, files[name]]));
  }
  return hash.digest("hex");
}

function allRates(scores: Scores): [string, number | null][] {
  const parts = Object.entries(scores.splits).flatMap(([split, sheet]) =>
    sheetRates(sheet).map(([name, rate]): [string, number | null] => [`${split}.${name}`, rate]),
  );
  return [...sheetRates(scores), ...parts];
}

function sheetRates(sheet: ScoreSheet): [string, number | null][] {
  const { is_meeting, meetings, clusters, clusters_companions, fields, cleaning } = sheet;
  const all: [string, Score][] = Object.entries({
    is_meeting,
    meetings,
    clusters,
    clusters_companions,
    ...fields,
    ...cleaning,
  });
  return all.flatMap(([name, { precision, recall, f1 }]): [string, number | null][] => [
    [`${name}.precision`, precision],
    [`${name}.recall`, recall],
    [`${name}.f1`, f1],
  ]);
}
