import type { Occasion, Party } from "../occasion.ts";

/** Two countries of a meeting, the one that acts first. */
export interface Pair {
  readonly actor: Party | null;
  readonly recipient: Party | null;
}

const order = ["host", "chair", "organiser", "participant"];

/**
 * Who did it to whom, since event data know no more than two: the host, chair or organiser with
 * each other country; every two countries where nobody leads; the one alone where there is one.
 */
export function pairsOf({ parties }: Occasion): Pair[] {
  const ranked = [...parties].sort((a, b) => rank(a) - rank(b) || (a.code < b.code ? -1 : 1));
  const [first = null, ...others] = ranked;
  if (first === null || others.length === 0) return [{ actor: first, recipient: null }];
  if (rank(first) < order.indexOf("participant")) {
    return others.map((recipient) => ({ actor: first, recipient }));
  }
  return ranked.flatMap((actor, i) =>
    ranked.slice(i + 1).map((recipient) => ({ actor, recipient })),
  );
}

function rank({ roles }: Party): number {
  const ranks = roles.map((role) => order.indexOf(role)).filter((index) => index >= 0);
  return Math.min(order.length, ...ranks);
}
