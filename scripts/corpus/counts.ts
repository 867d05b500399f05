import type { Entry } from "./load.ts";
import { mostAlike } from "./shingles.ts";
import { hasYearAtDate, isBilateral, isOutsideAsean, yearOf } from "./tell.ts";

/** A figure of the corpus and what it must be at least (or, if `most`, at most). */
export interface Count {
  readonly what: string;
  readonly got: number;
  readonly least?: number;
  readonly most?: number;
}

const YEARS = Array.from({ length: 18 }, (_, i) => String(2008 + i));
const FORMATS = [".txt", ".html", ".jsonl", ".csv", ".jsonl.gz", ".txt in Windows-1252"];

/** What the corpus must hold, counted. */
export function countCorpus(entries: readonly Entry[], kinds: readonly string[]): Count[] {
  const meetings = entries.flatMap(({ main }) => main ?? []);
  const told = entries.filter(({ main }) => main !== undefined);
  const companions = entries.flatMap(({ label }) => label.meetings.filter((m) => !m.optional));
  const alike = mostAlike(entries);
  return [
    { what: "articles", got: entries.length, least: 180 },
    ...each("year", YEARS, told.map(yearOf), 6),
    ...each(
      "topic",
      unique(meetings.map((m) => m.topic)),
      meetings.map((m) => m.topic),
      5,
    ),
    { what: "topics", got: unique(meetings.map((m) => m.topic)).length, least: 20 },
    ...each(
      "level",
      unique(meetings.map((m) => m.level)),
      meetings.map((m) => m.level),
    ),
    { what: "levels", got: unique(meetings.map((m) => m.level)).length, least: 6 },
    ...each(
      "format",
      unique(companions.map((m) => m.format)),
      meetings.map((m) => m.format),
    ),
    { what: "online or hybrid", got: count(meetings, (m) => m.format !== "in_person"), least: 30 },
    { what: "bilateral", got: count(meetings, isBilateral), least: 25 },
    { what: "outside ASEAN", got: count(meetings, isOutsideAsean), least: 15 },
    { what: "not about a meeting", got: entries.length - meetings.length, least: 35 },
    { what: "announced", got: count(meetings, (m) => m.status === "planned"), least: 5 },
    ...countClusters(entries),
    { what: "labelled with people", got: count(entries, hasAny("people")), least: 60 },
    {
      what: "labelled with organisations",
      got: count(entries, (e) => hasAny("organisers")(e) || hasAny("supporters")(e)),
      least: 60,
    },
    { what: "labelled with outcomes", got: count(entries, hasAny("outcomes")), least: 60 },
    { what: "texts of less than 80 words", got: count(entries, (e) => words(e) < 80), most: 0 },
    { what: "texts of more than 600 words", got: count(entries, (e) => words(e) > 600), most: 0 },
    {
      what: "labelled with what to keep and drop",
      got: count(entries, hasBody),
      least: entries.length,
    },
    {
      what: "% without the year at the date",
      got: percent(told, (e) => !hasYearAtDate(e)),
      least: 66.7,
    },
    {
      what: "% whose date_basis is not stated",
      got: percent(meetings, (m) => m.date_basis !== "stated"),
      least: 66.7,
    },
    ...each("file", FORMATS, kinds, 1),
    {
      what: `% of 5-word sequences shared by ${alike.ids.join(" and ")}`,
      got: Math.ceil(alike.share * 100),
      most: 20,
    },
  ];
}

/** Whether a count is what it must be. */
export function isMet({ got, least = 0, most = Number.POSITIVE_INFINITY }: Count): boolean {
  return got >= least && got <= most;
}

function countClusters(entries: readonly Entry[]): Count[] {
  const names = entries.flatMap(({ label }) => label.cluster ?? []);
  const sizes = unique(names).map((name) => count(names, (other) => other === name));
  const whole = sizes.filter((size) => size >= 2 && size <= 4).length;
  return [
    { what: "meetings reported two to four times", got: whole, least: 25 },
    { what: "clusters of another size", got: sizes.length - whole, most: 0 },
  ];
}

const hasAny =
  (field: "people" | "organisers" | "supporters" | "outcomes") =>
  ({ label }: Entry): boolean =>
    label.meetings.some((meeting) => (meeting[field] ?? []).length > 0);

const words = ({ raw }: Entry) => raw.split(/\s+/u).filter((word) => /\p{L}|\d/u.test(word)).length;

function hasBody({ label: { body, dropped } }: Entry): boolean {
  return body !== undefined && dropped !== undefined;
}

function each(
  what: string,
  names: readonly string[],
  all: readonly string[],
  least?: number,
): Count[] {
  return names.map((name) => ({
    what: `${what} ${name}`,
    got: count(all, (other) => other === name),
    ...(least === undefined ? {} : { least }),
  }));
}

function unique(all: readonly string[]): string[] {
  return [...new Set(all)].toSorted();
}

function count<Item>(all: readonly Item[], test: (item: Item) => boolean): number {
  return all.filter(test).length;
}

function percent<Item>(all: readonly Item[], test: (item: Item) => boolean): number {
  return Math.round((1000 * count(all, test)) / all.length) / 10;
}
