/** Items by their key, in the order they come. */
export function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The number of items that two sets share. */
export function countCommon<Item>(left: ReadonlySet<Item>, right: ReadonlySet<Item>): number {
  let count = 0;
  for (const item of left) if (right.has(item)) count++;
  return count;
}
