import type { DatePhrase } from "@communique/language";
import type { Anchor } from "./anchor.ts";
import { bareWeekdayEvidence } from "./bare-weekday-evidence.ts";
import { dayNumber, isDay, weekdayOf } from "./calendar.ts";
import { eraEvidence } from "./era-evidence.ts";
import { mentionEvidence } from "./mention-evidence.ts";
import { about, type Evidence } from "./posterior.ts";
import type { DateContext } from "./types.ts";
import {
  chairWeights,
  firstYear,
  lastYear,
  profiles,
  slugProfile,
  weekdayMisses,
} from "./weights.ts";

/** Some pages are older than the number in their address: a site's archive, taken in late. Hardly any is younger. */
const imported = { older: 0.02, younger: 0.0005 };

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
    ...bareWeekdayEvidence(phrases, context.settings.settings, anchor),
    ...anniversaryEvidence(phrases, context.settings),
    ...chairEvidence(context.chairYears ?? []),
    ...editionEvidence(context),
    ...eraEvidence(context.settings.eras, anchor),
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
    const rest = to < centre ? imported.older : imported.younger;
    return Math.exp(-0.5 * (off / (urlDay.margin * 1.5)) ** 2) + rest;
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

/** The edition that the article reports tells its year; others only that it is near. */
function editionEvidence({ knownEditions }: DateContext): Evidence[] {
  const known = knownEditions.filter(({ away }) => away === 0);
  const reported = knownEditions.find((edition) => edition.reported);
  if (reported?.away === 0) return [about("edition", reported.year, profiles.edition)];
  if (reported) {
    const profile = reported.away > 2 ? profiles.pacedFar : profiles.paced;
    return [about("edition_pace", reported.year, profile)];
  }
  const years = new Set(known.map((edition) => edition.year));
  return [...years].slice(0, 3).map((year) => about("edition", year, profiles.otherEdition));
}

/** `10e anniversaire`, of what the words name or of what the text says was founded in a year. */
function anniversaryEvidence(
  phrases: readonly DatePhrase[],
  { anniversaries, settings }: DateContext["settings"],
): Evidence[] {
  const founded = phrases.filter((_, i) => settings[i]?.role === "founding");
  const years = anniversaries.flatMap(({ years: since, founded: known }) =>
    [known, founded[0]?.from.year].flatMap((year) => (year ? [year + since] : [])).slice(0, 1),
  );
  const told = [...new Set(years)].filter((year) => year >= firstYear && year <= lastYear);
  return told.slice(0, 2).map((year) => about("anniversary", year, profiles.anniversary));
}

/** A state that is named as the chair of a bloc: its years, or one beside them. */
function chairEvidence(chairYears: readonly (readonly number[])[]): Evidence[] {
  return chairYears.slice(0, 2).map((years) => {
    const off = (year: number) => Math.min(...years.map((each) => Math.abs(each - year)));
    return { cue: "chair", weight: (year) => chairWeights[off(year)] ?? chairWeights.rest };
  });
}

function slugEvidence(url: string | null): Evidence[] {
  const year = /-((?:19|20)\d\d)(?=[-./?#]|$)(?!.*-(?:19|20)\d\d[-./?#])/.exec(url ?? "")?.[1];
  return year ? [about("url_slug", Number(year), slugProfile)] : [];
}
