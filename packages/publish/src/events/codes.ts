/** What GDELT derives from a CAMEO code: Goldstein's score of an event's effect on stability. */
const goldstein: Readonly<Record<string, number>> = {
  "036": 4,
  "040": 1,
  "041": 1,
  "042": 1.9,
  "043": 2.8,
  "044": 2.5,
  "046": 7,
  "057": 8,
};

/** Goldstein's score of a CAMEO code; null where it is none of a meeting's. */
export function goldsteinOf(cameo: string): number | null {
  return goldstein[cameo] ?? null;
}

/** CAMEO roots 01 to 05 are verbal cooperation: class 1 of 4. All of a meeting's codes are there. */
export const VERBAL_COOPERATION = 1;
