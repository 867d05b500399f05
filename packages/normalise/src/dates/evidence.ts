import type { DatePhrase } from "@communique/language";
import type { Anchor } from "./anchor.ts";
import { dayNumber, isDay, weekdayOf } from "./calendar.ts";
import { mentionEvidence } from "./mention-evidence.ts";
import { about, type Evidence } from "./posterior.ts";
import type { DateContext } from "./types.ts";
import { pandemicRest, pandemicWeights, profiles, weekdayMisses } from "./weights.ts";

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
    ...editionEvidence(context),
    ...pandemicEvidence(context),
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

function editionEvidence({ knownEditions }: DateContext): Evidence[] {
  const years = new Set(knownEditions.map((edition) => edition.year));
  return [...years].slice(0, 3).map((year) => about("edition", year, profiles.edition));
}

function pandemicEvidence({ settings }: DateContext): Evidence[] {
  if (!settings.pandemic) return [];
  return [{ cue: "pandemic", weight: (year) => pandemicWeights[year] ?? pandemicRest }];
}
