/** The names of the features that are present, group by group, in the order in which they are written. */
export function present<Feature extends string>(
  ...groups: readonly Readonly<Partial<Record<Feature, boolean>>>[]
): Feature[] {
  const names: Feature[] = [];
  for (const group of groups) {
    for (const name in group) if (group[name]) names.push(name);
  }
  return names;
}
