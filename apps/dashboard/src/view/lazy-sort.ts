/** The places of things in order, from one position up to another. */
export type Sorted = (from: number, to: number) => Uint32Array;

/** A stretch of positions whose members are known: sorted, or split in two when first looked at. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  parts: readonly [Stretch, Stretch] | null;
  isSorted: boolean;
}

const SHORT = 48;

/**
 * Puts things in order only as far as somebody looks: a quicksort that leaves alone the stretches
 * that nobody asked for, and keeps what it has done. `compare` must never call two of them equal.
 */
export function lazySort(length: number, compare: (a: number, b: number) => number): Sorted {
  const places = new Uint32Array(length);
  for (let i = 0; i < length; i++) places[i] = i;
  const whole = stretch(0, length);
  return (from, to) => {
    settle(places, whole, { from, to }, compare);
    return places.subarray(from, to);
  };
}

const stretch = (from: number, to: number): Stretch => ({
  ...{ from, to, parts: null },
  isSorted: to - from < 2,
});

function settle(
  places: Uint32Array,
  part: Stretch,
  asked: { readonly from: number; readonly to: number },
  compare: (a: number, b: number) => number,
): void {
  if (part.isSorted || part.to <= asked.from || part.from >= asked.to) return;
  if (part.to - part.from <= SHORT) {
    places.subarray(part.from, part.to).sort(compare);
    part.isSorted = true;
    return;
  }
  part.parts ??= split(places, part, compare);
  for (const half of part.parts) settle(places, half, asked, compare);
}

/** Hoare's partition: what comes first moves to the left of what comes later. */
function split(
  places: Uint32Array,
  { from, to }: Stretch,
  compare: (a: number, b: number) => number,
): [Stretch, Stretch] {
  const at = (i: number) => places[i] ?? 0;
  const [pivot = 0] = [from, (from + to) >> 1, to - 1].map(at).sort(compare).slice(1);
  let [left, right] = [from - 1, to];
  for (;;) {
    do left += 1;
    while (compare(at(left), pivot) < 0);
    do right -= 1;
    while (compare(at(right), pivot) > 0);
    if (left >= right) return [stretch(from, right + 1), stretch(right + 1, to)];
    const moved = at(left);
    places[left] = at(right);
    places[right] = moved;
  }
}
