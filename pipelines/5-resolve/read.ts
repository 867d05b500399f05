import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { column, defineTable, type Report, reports } from "@communique/model";
import type { ResolverContext } from "@communique/resolve";
import { type Effects, gather, type Places } from "@communique/stage";
import { countRows, joinSorted, openTable, runSqlFile } from "@communique/store";

/** Which reports tell of one meeting. */
const groups = defineTable("groups", "One row a report.", ["place"], {
  place: column.whole("The report's place among all"),
  first: column.whole("The place of the first report of its meeting"),
});

/** A report without what its meeting need not know, and when its article was published. */
export interface Told {
  readonly report: Report;
  readonly published: string | null;
}

const unread = {
  evidence: [],
  outcomes: [],
  organisations: [],
  country_roles: [],
  topic_scores: [],
};

/** The articles that are copies of others. */
export async function readCopies(
  places: Places,
  effects: Effects,
): Promise<ResolverContext["copies"]> {
  const rows = await rowsOf("copies", { classified: places.classified }, effects);
  return gather(rows, ({ article_id, duplicate_of }) => ({
    article_id: String(article_id),
    duplicate_of: String(duplicate_of),
  }));
}

/** The reports, one by one, as far as is needed to tell which meeting each is of. */
export async function* readReports({ classified }: Places, effects: Effects): AsyncGenerator<Told> {
  const expected = await countReports(classified, effects);
  const articles = await rowsOf("published", { classified }, effects);
  const told = await rowsOf("reports", { classified }, effects);
  let read = 0;
  for await (const [article, own] of joinSorted(articles, told, (row) => String(row.article_id))) {
    const published = article.published_edtf === null ? null : String(article.published_edtf);
    for (const row of own) {
      read += 1;
      yield { report: { ...JSON.parse(String(row.report)), ...unread }, published };
    }
  }
  checkWhole(read, expected);
}

/** How many reports there are. */
export function countReports(classified: string, { store }: Effects): Promise<number> {
  return countRows(store, join(classified, `${reports.name}.parquet`));
}

/** Writes the reports anew, those of one meeting side by side. */
export async function writeGrouped(
  firsts: Uint32Array,
  { classified, grouped }: { readonly classified: string; readonly grouped: string },
  { store }: Effects,
): Promise<void> {
  const path = `${grouped}.groups`;
  const writer = await openTable(store, groups, path);
  for (const [place, first] of firsts.entries()) await writer.write({ place, first });
  await writer.close();
  const parameters = { classified, groups: path, grouped };
  await runSqlFile(store, join(import.meta.dirname, "sql/grouped.sql"), parameters);
}

/** The reports of each meeting, meeting by meeting. */
export async function* readMeetings(
  grouped: string,
  expected: number,
  effects: Effects,
): AsyncGenerator<Report[]> {
  let meeting: { first: unknown; reports: Report[] } | null = null;
  let read = 0;
  for await (const { report, first } of await rowsOf("meetings", { grouped }, effects)) {
    read += 1;
    if (meeting !== null && meeting.first !== first) {
      yield meeting.reports;
      meeting = null;
    }
    meeting ??= { first, reports: [] };
    meeting.reports.push(JSON.parse(String(report)));
  }
  if (meeting !== null) yield meeting.reports;
  checkWhole(read, expected);
}

/** DuckDB's stream ends without an error where it runs out of memory. */
function checkWhole(read: number, expected: number): void {
  if (read < expected)
    throw new Error(`resolve: only ${read} of ${expected} reports could be read`);
}

async function rowsOf(name: string, parameters: Record<string, string>, { store }: Effects) {
  const sql = await readFile(join(import.meta.dirname, "sql", `${name}.sql`), "utf8");
  return store.stream(sql, parameters);
}
