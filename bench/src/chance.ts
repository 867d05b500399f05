/** A stream of choices that is the same for every seed (mulberry32). */
export interface Chance {
  /** A whole number from 0 up to, and without, a limit. */
  below(limit: number): number;
  pick<T>(values: readonly T[]): T;
}

/** A stream of choices from a seed. */
export function chance(seed: number): Chance {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    pick: (values) => {
      const value = values[below(values.length)];
      if (value === undefined) throw new Error("bench: nothing to pick from");
      return value;
    },
  };
}
