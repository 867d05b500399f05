import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import {
  atomFeed,
  type CalendarFile,
  calendarsOf,
  type DataFile,
  type Edition,
  gdeltColumns,
  gdeltLines,
  type Names,
  type Occasion,
  occasionSchema,
  ploverRecords,
} from "@communique/publish";
import { runSqlFile, type Store } from "@communique/store";
import { measure } from "./measure.ts";

type Words = Pick<DataFile, "title" | "description" | "format" | "rows">;

/** Writes what other programs follow and join: calendars, the feed of new meetings, event records. */
export async function writeFeeds(
  store: Store,
  folder: string,
  edition: Edition,
): Promise<DataFile[]> {
  const occasions = await readOccasions(store);
  const put = async (path: string, text: string, words: Words): Promise<DataFile> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
    return {
      ...(await measure(folder, path)),
      ...words,
      name: path.toLowerCase().replaceAll("/", "-"),
      table: null,
    };
  };
  const calendars = calendarsOf(occasions, await readNames(store));
  const written = [];
  for (const calendar of calendars) {
    written.push(await put(`calendars/${calendar.path}`, calendar.text, calendarWords(calendar)));
  }
  const records = occasions.flatMap(ploverRecords);
  const events = occasions.flatMap(gdeltLines);
  const lines = (texts: readonly string[]) => texts.map((text) => `${text}\n`).join("");
  return [
    ...written.filter(({ path }) => path === "calendars/all.ics"),
    await put("calendars.csv", calendarIndex(calendars), indexWords(calendars.length)),
    await put("meetings.atom", atomFeed(occasions, edition), feedWords(occasions.length)),
    await put(
      "plover.jsonl",
      lines(records.map((record) => JSON.stringify(record))),
      ploverWords(records.length),
    ),
    await put(
      "gdelt-events.tsv",
      lines([gdeltColumns.join("\t"), ...events]),
      gdeltWords(events.length),
    ),
  ];
}

async function readOccasions(store: Store): Promise<Occasion[]> {
  const sql = await readFile(join(import.meta.dirname, "occasions.sql"), "utf8");
  const occasions = [];
  for await (const row of store.stream(sql)) occasions.push(occasionSchema.parse(row));
  return occasions;
}

async function readNames(store: Store): Promise<Names> {
  const { rows } = await runSqlFile(store, join(import.meta.dirname, "names.sql"));
  const of = (kind: string) =>
    new Map(rows.filter((row) => row[0] === kind).map((row) => [String(row[1]), String(row[2])]));
  return { country: of("country"), topic: of("topic"), series: of("series") };
}

function calendarIndex(calendars: readonly CalendarFile[]): string {
  const lines = calendars.map(({ kind, key, path, events, name }) =>
    [kind, key, `calendars/${path}`, events, `"${name.replaceAll('"', '""')}"`].join(","),
  );
  return `${["kind,key,path,events,name", ...lines].join("\n")}\n`;
}

const calendarWords = ({ name, events }: CalendarFile): Words => ({
  title: name,
  description: "All meetings with a known day, as all-day events to subscribe to.",
  format: "ics",
  rows: events,
});
const indexWords = (rows: number): Words => ({
  title: "Calendars",
  description: "The calendar files by country, topic and series, with their paths.",
  format: "csv",
  rows,
});
const feedWords = (rows: number): Words => ({
  title: "New meetings",
  description: "The meetings that were reported last, as an Atom feed.",
  format: "atom",
  rows: Math.min(rows, 100),
});
const ploverWords = (rows: number): Words => ({
  title: "PLOVER records",
  description: "One record a pair of countries, with the fields of the PLOVER dataset POLECAT.",
  format: "jsonl",
  rows,
});
const gdeltWords = (rows: number): Words => ({
  title: "GDELT events",
  description: "One event a pair of countries, in the column order of GDELT 2.0's events table.",
  format: "tsv",
  rows,
});
