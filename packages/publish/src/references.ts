/** A column that names a row of another table. */
export interface Reference {
  readonly table: string;
  readonly column: string;
  readonly to: { readonly table: string; readonly column: string };
}

const columnsTo = (
  to: Reference["to"],
  ...from: readonly (readonly [table: string, column: string])[]
): Reference[] => from.map(([table, column]) => ({ table, column, to }));

/** Which columns point where; a test checks that each value is found there. */
export const references: readonly Reference[] = [
  ...columnsTo(
    { table: "articles", column: "article_id" },
    ["removals", "article_id"],
    ["mentions", "article_id"],
    ["reports", "article_id"],
    ["sentences", "article_id"],
    ["meeting_outcomes", "article_id"],
    ["articles", "duplicate_of"],
  ),
  ...columnsTo(
    { table: "meetings", column: "meeting_id" },
    ["reports", "meeting_id"],
    ["meeting_countries", "meeting_id"],
    ["meeting_topics", "meeting_id"],
    ["meeting_people", "meeting_id"],
    ["meeting_organisations", "meeting_id"],
    ["meeting_outcomes", "meeting_id"],
  ),
  ...columnsTo(
    { table: "topics", column: "topic" },
    ["meetings", "topic"],
    ["meeting_topics", "topic"],
    ["reports", "topic"],
    ["series", "topic"],
  ),
  ...columnsTo(
    { table: "countries", column: "code" },
    ["meetings", "country"],
    ["meetings", "host"],
    ["meetings", "chair"],
    ["reports", "country"],
    ["reports", "host"],
    ["reports", "chair"],
    ["meeting_countries", "country"],
    ["meeting_people", "country"],
    ["meeting_outcomes", "next_country"],
  ),
  ...columnsTo(
    { table: "series", column: "series" },
    ["meetings", "series"],
    ["reports", "series"],
  ),
];

/** The tables, each after those that it points to. */
export function parentsFirst<T extends { readonly name: string }>(tables: readonly T[]): T[] {
  const sorted = new Set<T>();
  const add = (table: T) => {
    const parents = references.filter((each) => each.table === table.name && !isSelf(each));
    for (const { to } of parents) {
      const parent = tables.find(({ name }) => name === to.table);
      if (parent !== undefined && !sorted.has(parent)) add(parent);
    }
    sorted.add(table);
  };
  for (const table of tables) add(table);
  return [...sorted];
}

/** Whether a column points to a row of its own table. */
export function isSelf({ table, to }: Reference): boolean {
  return table === to.table;
}

/** Where a column of a table points, if it does. */
export function referenceOf(table: string, column: string): Reference["to"] | null {
  return references.find((each) => each.table === table && each.column === column)?.to ?? null;
}
