import { join } from "node:path";
import { runSqlFile, type Value } from "@communique/store";
import { openTables } from "./database.ts";
import { ownDatabase } from "./places.ts";

type Figures = Readonly<Record<string, Value>>;

/** What a run read, took on, refused and found, in a few lines, and how to look at it. */
export async function summarise(
  output: string,
  { json = false }: { readonly json?: boolean } = {},
): Promise<string> {
  const database = join(output, "communique.duckdb");
  const store = await openTables(database);
  try {
    const { columns, rows } = await runSqlFile(store, join(import.meta.dirname, "summary.sql"));
    const figures = Object.fromEntries(columns.map(({ name }, i) => [name, rows[0]?.[i] ?? null]));
    if (json) return `${JSON.stringify(figures)}\n`;
    return `${[...countLines(figures), ...hints(output, database)].join("\n")}\n`;
  } finally {
    store.close();
  }
}

function countLines(figures: Figures): string[] {
  const { accepted, refused, reasons, about_meetings, copies } = figures;
  const { meetings, countries, first_year, last_year } = figures;
  const years = first_year === null ? "" : `, ${first_year} to ${last_year}`;
  return [
    "",
    `Read      ${count(Number(accepted) + Number(refused), "record")}`,
    `Accepted  ${count(accepted, "article")}: ${about_meetings} about meetings, ${count(copies, "copy", "copies")} of others`,
    `Rejected  ${count(refused, "record")}${reasons === null ? "" : `: ${reasons}`}`,
    `Found     ${count(meetings, "meeting")} of ${count(countries, "country", "countries")}${years}`,
    "",
  ];
}

function hints(output: string, database: string): string[] {
  const isOwn = database === ownDatabase;
  const dashboard =
    "Look      npm run preview -w @communique/dashboard, then http://127.0.0.1:4173";
  const option = isOwn ? "" : ` --database ${database}`;
  const query = "select year, topic, count(*) from meetings group by all order by all";
  return [
    ...(isOwn ? [dashboard] : []),
    `Ask       npx communique sql${option} "${query}"`,
    `Tables    ${join(output, "tables")}`,
  ];
}

function count(n: Value | undefined, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}
