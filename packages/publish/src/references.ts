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
    ["meeting_countries", "country"],
    ["meeting_people", "country"],
  ),
];

/** Where a column of a table points, if it does. */
export function referenceOf(table: string, column: string): Reference["to"] | null {
  return references.find((each) => each.table === table && each.column === column)?.to ?? null;
}
