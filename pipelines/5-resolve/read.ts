import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Report } from "@communique/model";
import type { resolveReports } from "@communique/resolve";
import { type Effects, gather, type Places } from "@communique/stage";

type ArticleContext = Parameters<typeof resolveReports>[1]["articles"][number];

/** What resolve needs to know of the articles: their bodies stay where they are. */
export async function readArticles(places: Places, effects: Effects): Promise<ArticleContext[]> {
  // The columns of articles.sql are those of an article's context.
  return gather(
    await rowsOf("articles", places, effects),
    (row) => row as unknown as ArticleContext,
  );
}

/** The reports: JSON is read faster than columns of lists. */
export async function readReports(places: Places, effects: Effects): Promise<Report[]> {
  const rows = await rowsOf("reports", places, effects);
  return gather(rows, ({ report }) => JSON.parse(String(report)));
}

async function rowsOf(name: string, { classified }: Places, { store }: Effects) {
  const sql = await readFile(join(import.meta.dirname, "sql", `${name}.sql`), "utf8");
  return store.stream(sql, { classified });
}
