import { openStore } from "@communique/store";
import { openTables } from "../../src/load/open-tables.ts";

/** What SQL gives over the published tables: the first column by name, the second its count. */
export async function ask(tables: string, sql: string): Promise<unknown[][]> {
  const store = await openStore();
  try {
    await openTables(store, tables);
    return (await store.query(sql)).rows.map((row) => [...row]);
  } finally {
    store.close();
  }
}

/** A two-column answer as counts by name. */
export async function counts(tables: string, sql: string): Promise<Record<string, number>> {
  const rows = await ask(tables, sql);
  return Object.fromEntries(rows.map(([name, n]) => [String(name), Number(n)]));
}

/** Counts by country code, as counts by the names that English readers see. */
export async function countriesByName(
  tables: string,
  sql: string,
): Promise<Record<string, number>> {
  const rows = await ask(tables, "SELECT code, name_en FROM countries ORDER BY code");
  const names = new Map([
    ["ZZ", "Unknown Region"],
    ...rows.map((row) => row.map(String) as [string, string]),
  ]);
  const byCode = Object.entries(await counts(tables, sql));
  return Object.fromEntries(byCode.map(([code, n]) => [names.get(code) ?? code, n]));
}

/** What each chart must count of the meetings that meet a condition (in SQL, on `m`). */
export const questions = {
  years: (where: string) =>
    `SELECT year, count(*) FROM meetings m WHERE year IS NOT NULL AND ${where} GROUP BY year ORDER BY year`,
  topics: (where: string) =>
    `SELECT upper(t.name_en[1]) || t.name_en[2:], count(*) FROM meetings m JOIN topics t USING (topic) WHERE ${where} GROUP BY ALL ORDER BY ALL`,
  levels: (where: string) =>
    `SELECT level, count(*) FROM meetings m WHERE ${where} GROUP BY level ORDER BY level`,
  countries: (where: string) =>
    `SELECT mc.country, count(DISTINCT meeting_id) FROM meetings m JOIN meeting_countries mc USING (meeting_id)
     WHERE mc.via = 'named' AND ${where} GROUP BY ALL ORDER BY ALL`,
  cells: (where: string) =>
    `SELECT upper(t.name_en[1]) || t.name_en[2:] || ', ' || year, count(*) FROM meetings m JOIN topics t USING (topic)
     WHERE year IS NOT NULL AND ${where} GROUP BY ALL ORDER BY ALL`,
  places: (where: string) =>
    `SELECT city, count(*) FROM meetings m WHERE latitude IS NOT NULL AND ${where} GROUP BY ALL ORDER BY ALL`,
  countriesWithMembers: (where: string) =>
    `SELECT mc.country, count(DISTINCT meeting_id) FROM meetings m JOIN meeting_countries mc USING (meeting_id)
     WHERE ${where} GROUP BY ALL ORDER BY ALL`,
} as const;
