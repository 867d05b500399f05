import { readFile, rm } from "node:fs/promises";
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

const reportsASlice = 2 ** 17;

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

/** Writes the reports anew, those of one meeting side by side; gives the files, in order. */
export async function writeGrouped(
  firsts: Uint32Array,
  { classified, folder }: { readonly classified: string; readonly folder: string },
  { store }: Effects,
): Promise<string[]> {
  const path = join(folder, ".groups.parquet");
  const writer = await openTable(store, groups, path);
  for (const [place, first] of firsts.entries()) await writer.write({ place, first });
  await writer.close();
  const files: string[] = [];
  for (const { from, end } of slicesOf(firsts)) {
    const grouped = join(folder, `.grouped-${files.length}.parquet`);
    const parameters = { classified, groups: path, grouped, from, end };
    await runSqlFile(store, join(import.meta.dirname, "sql/grouped.sql"), parameters);
    files.push(grouped);
  }
  await rm(path);
  return files;
}

/** Ranges of meetings whose reports can be sorted in little memory. */
function slicesOf(firsts: Uint32Array): { from: number; end: number }[] {
  const sizes = new Uint32Array(firsts.length);
  for (const first of firsts) sizes[first] = (sizes[first] ?? 0) + 1;
  const slices: { from: number; end: number }[] = [];
  let [from, reports] = [0, 0];
  for (const [first, size] of sizes.entries()) {
    reports += size;
    const isLast = first === sizes.length - 1;
    if (reports < reportsASlice && !isLast) continue;
    slices.push({ from, end: first + 1 });
    [from, reports] = [first + 1, 0];
  }
  return slices;
}

/** The reports of each meeting, meeting by meeting. */
export async function* readMeetings(
  files: readonly string[],
  expected: number,
  effects: Effects,
): AsyncGenerator<Report[]> {
  let read = 0;
  for (const grouped of files) {
    for await (const meeting of meetingsIn(grouped, effects)) {
      read += meeting.length;
      yield meeting;
    }
  }
  checkWhole(read, expected);
}

async function* meetingsIn(grouped: string, effects: Effects): AsyncGenerator<Report[]> {
  let meeting: { first: unknown; reports: Report[] } | null = null;
  for await (const { report, first } of await rowsOf("meetings", { grouped }, effects)) {
    if (meeting !== null && meeting.first !== first) {
      yield meeting.reports;
      meeting = null;
    }
    meeting ??= { first, reports: [] };
    meeting.reports.push(JSON.parse(String(report)));
  }
  if (meeting !== null) yield meeting.reports;
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
