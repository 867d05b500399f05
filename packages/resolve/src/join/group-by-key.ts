const firstSize = 1024;
/** Bits that a number holds exactly, and those of a hash. */
const exactBits = 53;
const hashBits = 32;

/**
 * The groups of two or more items that share a key; an item may have several. What is held of all
 * keys at once is eight bytes each: the keys themselves are made again, group by group.
 */
export function* groupByKey<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): Generator<Item[]> {
  const width = Math.max(1, items.length);
  const shift = Math.max(0, hashBits - Math.floor(exactBits - Math.log2(width)));
  const sorted = sortedHashes(items, keysOf, shift);
  for (const { hash, first, end } of runsOf(sorted, width)) {
    const members = Array.from(sorted.subarray(first, end), (name) => name - hash * width);
    yield* exactGroups(members, (index) => {
      const item = items[index];
      const keys = item === undefined ? [] : keysOf(item);
      return { item, keys: keys.filter((key) => hashOf(key) >>> shift === hash) };
    });
  }
}

/** Hash and index as one number, in order. */
function sortedHashes<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
  shift: number,
): Float64Array {
  let names = new Float64Array(firstSize);
  let count = 0;
  for (const [index, item] of items.entries()) {
    for (const key of keysOf(item)) {
      if (count === names.length) {
        const larger = new Float64Array(count * 2);
        larger.set(names);
        names = larger;
      }
      names[count] = (hashOf(key) >>> shift) * items.length + index;
      count += 1;
    }
  }
  return names.subarray(0, count).sort();
}

/** Where one hash begins and ends, if it comes more than once. */
function* runsOf(sorted: Float64Array, width: number) {
  for (let first = 0; first < sorted.length; ) {
    const hash = Math.floor((sorted[first] ?? 0) / width);
    const above = (hash + 1) * width;
    let end = first + 1;
    while (end < sorted.length && (sorted[end] ?? 0) < above) end += 1;
    if (end - first > 1) yield { hash, first, end };
    first = end;
  }
}

/** Different keys may share a hash. */
function exactGroups<Item>(
  members: readonly number[],
  lookUp: (index: number) => { readonly item: Item | undefined; readonly keys: readonly string[] },
): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const index of new Set(members)) {
    const { item, keys } = lookUp(index);
    for (const key of item === undefined ? [] : keys) {
      const group = groups.get(key) ?? [];
      groups.set(key, group);
      if (item !== undefined) group.push(item);
    }
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** FNV-1a, its bits spread. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
