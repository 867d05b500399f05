import { type Columns, rowsOf } from "./columns.js";
import { groupBy } from "./group.js";
import type {
  Article,
  Body,
  Country,
  CountryRole,
  Details,
  Evidence,
  Meeting,
  Organisation,
  Outcome,
  Person,
  Series,
  Summary,
  Tables,
  Topic,
} from "./rows.js";
import { shardOf } from "./shards.js";

/** A file of the site. */
export interface JsonFile {
  json(): Promise<unknown>;
}

/** The rows of a file. */
export const readRows = async <Row>(file: JsonFile): Promise<Row[]> =>
  rowsOf<Row>((await file.json()) as Columns);

/** The tables that every page of meetings reads, fetched side by side. */
export async function loadTables(files: Record<keyof Tables, JsonFile>): Promise<Tables> {
  const [meetings, articles, countries, topics, series, [summary]] = await Promise.all([
    readRows<Meeting>(files.meetings),
    readRows<Article>(files.articles),
    readRows<Country>(files.countries),
    readRows<Topic>(files.topics),
    readRows<Series>(files.series),
    readRows<Summary>(files.summary),
  ]);
  if (summary === undefined) throw new Error("summary.json has no row");
  return { meetings, articles, countries, topics, series, summary };
}

/** What is known of all meetings beyond their rows: fetched when first asked for, then kept. */
export function loadDetails(files: Record<keyof Details, JsonFile>): () => Promise<Details> {
  return once(async () => {
    const [outcomes, people, organisations, roles] = await Promise.all([
      readRows<Outcome>(files.outcomes),
      readRows<Person>(files.people),
      readRows<Organisation>(files.organisations),
      readRows<CountryRole>(files.roles),
    ]);
    return { outcomes, people, organisations, roles };
  });
}

/** Rows in shards: those of one meeting, or all. */
export interface Shards<Row> {
  of(meeting: Meeting): Promise<readonly Row[]>;
  all(): Promise<readonly Row[]>;
}

/** The sentences by meeting; each shard is fetched when first asked for, then kept. */
export const loadEvidence = (files: readonly JsonFile[]): Shards<Evidence> => shards(files);

/** Whole articles by meeting, where the site carries them. */
export const loadBodies = (files: readonly JsonFile[]): Shards<Body> => shards(files);

function shards<Row extends { meeting_id: string }>(files: readonly JsonFile[]): Shards<Row> {
  const parts = files.map((file) =>
    once(async () => groupBy(await readRows<Row>(file), ({ meeting_id }) => meeting_id)),
  );
  return {
    of: async ({ meeting_id }) => (await parts[shardOf(meeting_id)]?.())?.get(meeting_id) ?? [],
    all: async () => {
      const groups = await Promise.all(parts.map((part) => part()));
      return groups.flatMap((group) => [...group.values()].flat());
    },
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
