/** A known edition of a series. */
export interface Anchor {
  readonly ordinal: number;
  readonly year: number;
}

/** The year of an edition, and how many editions away the nearest known one is: 0 where it is known. */
export interface EditionYear {
  readonly year: number;
  readonly away: number;
}

/** Beyond so many editions from the next known one nothing is said. */
const farthest = 12;
/** Most bodies meet every year. */
const yearly = 1;
/** The pace is read from the known editions so many places apart. */
const window = 3;

/**
 * The year of an edition that a series' table lacks, by the pace of the known ones around it: between
 * two of them on the line that joins them, beyond them as fast as the last ones, and one a year where
 * a single one is known. `anchors` are in order of their numbers; null where none is near.
 */
export function yearOfEdition(anchors: readonly Anchor[], ordinal: number): EditionYear | null {
  const at = anchors.findIndex((anchor) => anchor.ordinal >= ordinal);
  const after = at < 0 ? undefined : anchors[at];
  const before = anchors[(at < 0 ? anchors.length : at) - 1];
  if (after?.ordinal === ordinal) return { year: after.year, away: 0 };
  if (before && after) return between(before, after, ordinal);
  const edge = before ?? after;
  if (!edge) return null;
  const away = Math.abs(ordinal - edge.ordinal);
  const inner = before ? anchors.at(-1 - window) : anchors[window];
  const far = inner ?? (before ? anchors[0] : anchors.at(-1)) ?? edge;
  const pace = far.ordinal === edge.ordinal ? yearly : paceOf(far, edge);
  return away > farthest
    ? null
    : { year: Math.round(edge.year + (ordinal - edge.ordinal) * pace), away };
}

function between(before: Anchor, after: Anchor, ordinal: number): EditionYear {
  const year = before.year + (ordinal - before.ordinal) * paceOf(before, after);
  return {
    year: Math.round(year),
    away: Math.min(ordinal - before.ordinal, after.ordinal - ordinal),
  };
}

/** Years from one edition to the next. */
const paceOf = (a: Anchor, b: Anchor) => (b.year - a.year) / (b.ordinal - a.ordinal);
