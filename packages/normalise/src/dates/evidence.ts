import type { DatePhrase } from "@communique/language";
import type { Anchor } from "./anchor.ts";
import { dayNumber, isDay, weekdayOf } from "./calendar.ts";
import { mentionEvidence } from "./mention-evidence.ts";
import { about, type Evidence } from "./posterior.ts";
import type { DateContext } from "./types.ts";
import { datelineWeights, eraWeights, profiles, slugProfile, weekdayMisses } from "./weights.ts";

/** All that speaks for the article's year. */
export function evidenceOf(
  phrases: readonly DatePhrase[],
  context: DateContext,
  anchor: Anchor,
): Evidence[] {
  return [
    ...clueEvidence(anchor),
    ...mentionEvidence(phrases, context, anchor),
    ...weekdayEvidence(phrases),
    ...datelineEvidence(phrases, anchor),
    ...editionEvidence(context),
    ...eraEvidence(context),
    ...slugEvidence(context.url),
  ];
}

function clueEvidence({ published, cues, urlDay }: Anchor): Evidence[] {
  const { year, month } = published;
  if (year !== null) return [about(cues[0] ?? "stamp", year, profiles.certain)];
  if (!urlDay) return [];
  const centre = dayNumber(urlDay.day);
  const weight = (candidate: number) => {
    const from = dayNumber({ year: candidate, month: month ?? 1, day: 1 });
    const to = dayNumber({ year: candidate, month: month ?? 12, day: 28 }) + 3;
    const off = Math.max(from - centre, centre - to, 0);
    return Math.exp(-0.5 * (off / (urlDay.margin * 1.5)) ** 2) + 0.0005;
  };
  return [{ cue: "url_id", weight }];
}

/** Weekday, day and month together fit one year in six or so. */
function weekdayEvidence(phrases: readonly DatePhrase[]): Evidence[] {
  const seen = new Map<string, Evidence>();
  for (const { month, day, weekday, year } of phrases.flatMap(({ from, to }) => [from, to ?? {}])) {
    if (!month || !day || !weekday || year) continue;
    const weight = (candidate: number) =>
      isDay(candidate, month, day) && weekdayOf({ year: candidate, month, day }) === weekday
        ? 1
        : weekdayMisses;
    seen.set(`${month}-${day}`, { cue: "weekday", weight });
  }
  return [...seen.values()].slice(0, 4);
}

/** `ce lundi`, `lundi` under a dateline of 29 July: that day is a Monday, or near one. */
function datelineEvidence(phrases: readonly DatePhrase[], { published }: Anchor): Evidence[] {
  const { month, day } = published;
  if (month === null || day === null) return [];
  const told = phrases.filter(
    ({ from, to, relative }) => from.day === undefined && !to && relative?.unit === "weekday",
  );
  const first = told.find(({ relative }) => relative?.offset === 0) ?? told[0];
  if (!first) return [];
  const table: Readonly<Record<number, number>> =
    datelineWeights[first.relative?.offset === 0 ? "this" : "plain"];
  const weight = (year: number) => {
    if (!isDay(year, month, day)) return datelineWeights.rest;
    const later = (weekdayOf({ year, month, day }) - (first.from.weekday ?? 0) + 7) % 7;
    return table[later] ?? datelineWeights.rest;
  };
  return [{ cue: "weekday", weight }];
}

/** The edition that the article reports tells its year; others only that it is near. */
function editionEvidence({ knownEditions }: DateContext): Evidence[] {
  const reported = knownEditions.find((edition) => edition.reported);
  if (reported) return [about("edition", reported.year, profiles.edition)];
  const years = new Set(knownEditions.map((edition) => edition.year));
  return [...years].slice(0, 3).map((year) => about("edition", year, profiles.otherEdition));
}

/** Names and events are not independent of each other: the narrowest span of each side counts. */
function eraEvidence({ settings }: DateContext): Evidence[] {
  const from = settings.eras.reduce((latest, era) => Math.max(latest, era.from ?? 0), 0);
  const to = settings.eras.reduce((earliest, era) => Math.min(earliest, era.to ?? 9999), 9999);
  if (settings.eras.length === 0) return [];
  const weight = (year: number) =>
    sideOf(from - year, eraWeights.justBefore, eraWeights.before) *
    sideOf(year - to, eraWeights.justAfter, eraWeights.after);
  return [{ cue: "era", weight }];
}

function sideOf(yearsOff: number, next: number, far: number): number {
  if (yearsOff <= 0) return 1;
  return yearsOff === 1 ? next : far;
}

function slugEvidence(url: string | null): Evidence[] {
  const year = /-((?:19|20)\d\d)(?=[-./?#]|$)(?!.*-(?:19|20)\d\d[-./?#])/.exec(url ?? "")?.[1];
  return year ? [about("url_slug", Number(year), slugProfile)] : [];
}
