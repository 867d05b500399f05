import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { compileFrench, readDates } from "@communique/language";
import type { Clue } from "@communique/model";
import { compileUrlIds, type ResolvedDates, resolveDates } from "../../src/dates/index.ts";
import { rowsOf } from "../entities/french.ts";

const lexicons = join(import.meta.dirname, "../../../language/src/fr/lexicons");
const files = readdirSync(lexicons).filter((file) => file.endsWith(".tsv"));
const { dates } = compileFrench(
  Object.fromEntries(files.map((file) => [basename(file, ".tsv"), rowsOf(join(lexicons, file))])),
);
const urlIds = compileUrlIds([
  { domain: "news.example", id: "1000", date: "2015-03-25" },
  { domain: "news.example", id: "2000", date: "2015-04-14" },
]);

/** A row of the fixture: a text with its clues and the values to find. */
export type Case = Readonly<Record<string, string>>;

export const cases: readonly Case[] = rowsOf(join(import.meta.dirname, "../fixtures/dates.tsv"));

/** What the solver makes of a case. */
export function solve({ text = "", clues = "", url = "", editions = "" }: Case): ResolvedDates {
  const { phrases, settings } = readDates(text, dates);
  return resolveDates(phrases, {
    text,
    settings,
    clues: clues.split("; ").filter(Boolean).map(clueOf),
    url: url || null,
    knownEditions: editions
      ? [{ start: 0, end: 10, year: Number(editions), away: 0, reported: true }]
      : [],
    urlIds,
  });
}

function clueOf(entry: string): Clue {
  const [kind = "", edtf = ""] = entry.split("=");
  return { kind: kind as Clue["kind"], edtf, place: null, start: 0, end: 0 };
}
