/** A name's room on the map. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const CHARACTER = 6.4;
const HEIGHT = 14;
const GAP = 3;

/** Where names can stand, and whether one without room of its own stands all the same. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly keep?: boolean;
}

/**
 * Puts the names of dots, the most important first, where no other name stands and where none is
 * cut off: above its dot, below, right or left of it. A name without room is taken away, or stands
 * above its dot.
 */
export function spreadNames(names: Iterable<Element>, radii: readonly number[], room: Room): void {
  const taken: Box[] = [];
  for (const [i, name] of [...names].entries()) {
    const [x = 0, y = 0] = numbersOf(name.getAttribute("transform"));
    const wide = (name.textContent?.length ?? 0) * CHARACTER;
    const around = spots(radii[i] ?? 0, wide).map(([dx, dy]) => [x + dx, y + dy] as const);
    const free = around.find((spot) => isFree(boxAt(spot, wide), taken, room));
    const centre = free ?? (room.keep ? around[0] : undefined);
    if (centre === undefined) {
      name.remove();
      continue;
    }
    taken.push(boxAt(centre, wide));
    name.setAttribute("transform", `translate(${centre.map((n) => n.toFixed(1))})`);
  }
}

const numbersOf = (transform: string | null) => (transform?.match(/-?[\d.]+/g) ?? []).map(Number);

/** Where a name can stand around its dot, as the way from one middle to the other. */
const spots = (radius: number, wide: number): (readonly [number, number])[] => {
  const [up, aside] = [radius + HEIGHT / 2 + GAP, radius + wide / 2 + GAP];
  return [
    ...[[0, -up] as const, [aside, 0] as const, [-aside, 0] as const, [0, up] as const],
    ...[[aside * 0.8, -up * 0.8] as const, [-aside * 0.8, -up * 0.8] as const],
    ...[[aside * 0.8, up * 0.8] as const, [-aside * 0.8, up * 0.8] as const],
  ];
};

const boxAt = ([x, y]: readonly [number, number], wide: number): Box => ({
  ...{ left: x - wide / 2, right: x + wide / 2 },
  ...{ top: y - HEIGHT / 2, bottom: y + HEIGHT / 2 },
});

function isFree(box: Box, taken: readonly Box[], { width, height }: Room): boolean {
  const isInside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
  return isInside && taken.every((other) => !overlap(box, other));
}

const overlap = (one: Box, other: Box) =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;
