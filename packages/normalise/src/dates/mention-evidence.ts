import type { DatePhrase, DateSetting } from "@communique/language";
import type { Anchor } from "./anchor.ts";
import { about, type Evidence } from "./posterior.ts";
import type { DateContext } from "./types.ts";
import { type Profile, periodWeights, profiles, termWeights } from "./weights.ts";

interface Mention {
  readonly year: number;
  readonly month: number | null;
  readonly phrase: DatePhrase;
  readonly setting: DateSetting;
}

type Kind = "lead" | "stated" | "chair" | "period" | "history" | "past" | "future" | "plain";

const unset: DateSetting = { tense: null, role: null };
const leadLength = 500;

/** What the years that the text mentions say of the article's year. */
export function mentionEvidence(
  phrases: readonly DatePhrase[],
  { settings }: DateContext,
  anchor: Anchor,
): Evidence[] {
  const byKind = new Map<Kind, Mention[]>();
  phrases.forEach((phrase, i) => {
    const mention = mentionOf(phrase, settings.settings[i] ?? unset);
    if (!mention) return;
    const kind = kindOf(mention);
    byKind.set(kind, [...(byKind.get(kind) ?? []), mention]);
  });
  const of = (kind: Kind) => byKind.get(kind) ?? [];
  return [
    ...first("stated_date", of("lead"), profiles.lead),
    ...first("chair", of("chair"), profiles.chair),
    ...of("period").slice(0, 2).map(periodEvidence),
    ...latest("stated_date", of("stated"), profiles.stated, anchor),
    ...latest("past_year", of("past"), profiles.past, anchor),
    ...earliest("future_year", of("future"), profiles.future, anchor),
    ...latest("year", of("plain"), profiles.plain, anchor),
    ...notBefore([...of("history"), ...of("past"), ...of("stated")]),
    ...often([...of("past"), ...of("plain"), ...of("stated")]),
  ];
}

function mentionOf(phrase: DatePhrase, setting: DateSetting): Mention | null {
  const { year, month, part, decade } = phrase.from;
  if (year === undefined || decade) return null;
  const ofPart = part === "end" ? 11 : part === "start" ? 2 : null;
  return { year, month: month ?? ofPart, phrase, setting };
}

function kindOf({ phrase, setting }: Mention): Kind {
  const { tense, role } = setting;
  if (phrase.to?.year && phrase.rule === "period") return "period";
  if (role === "founding" || role === "agreement" || phrase.bound === "since") return "history";
  if (tense === "future" || phrase.bound === "until") return "future";
  if (role === "chair" || role === "term") return "chair";
  if (phrase.from.month === undefined) return tense?.startsWith("past") ? "past" : "plain";
  if (tense === "past_perfect") return "past";
  return phrase.start < leadLength && phrase.from.day !== undefined ? "lead" : "stated";
}

function first(cue: string, mentions: readonly Mention[], profile: Profile): Evidence[] {
  return mentions.slice(0, 1).map(({ year }) => about(cue, year, profile));
}

/** The latest mention counts; in its own year the article cannot precede it. */
function latest(cue: string, mentions: readonly Mention[], profile: Profile, anchor: Anchor) {
  const last = mentions.reduce<Mention | null>((a, b) => (a && !isAfter(b, a) ? a : b), null);
  return last ? [guarded(about(cue, last.year, profile), last, anchor, 1)] : [];
}

function earliest(cue: string, mentions: readonly Mention[], profile: Profile, anchor: Anchor) {
  const next = mentions.reduce<Mention | null>((a, b) => (a && !isAfter(a, b) ? a : b), null);
  return next ? [guarded(about(cue, next.year, profile), next, anchor, -1)] : [];
}

const isAfter = (a: Mention, b: Mention) =>
  a.year * 12 + (a.month ?? 0) > b.year * 12 + (b.month ?? 0);

/** `fin 2021` in the past tense and news of April: the article is not of 2021. */
function guarded(evidence: Evidence, mention: Mention, anchor: Anchor, sign: 1 | -1): Evidence {
  const month = anchor.published.month ?? anchor.lead?.month;
  if (month === undefined || mention.month === null) return evidence;
  if ((mention.month - month) * sign <= 1) return evidence;
  const weight = (year: number) => evidence.weight(year) * (year === mention.year ? 0.08 : 1);
  return { cue: evidence.cue, weight };
}

function periodEvidence({ phrase, setting, year: from }: Mention): Evidence {
  const to = phrase.to?.year ?? from;
  const term = setting.role === "term" || to - from === 1;
  const weight = (year: number) => {
    if (term)
      return year === from
        ? termWeights.first
        : within(year)
          ? termWeights.inside
          : termWeights.outside;
    if (year === from) return periodWeights.first;
    if (year === from - 1) return periodWeights.before;
    return within(year) ? periodWeights.inside : periodWeights.after;
  };
  const within = (year: number) => year >= from && year <= to;
  return { cue: term ? "term" : "plan", weight };
}

/** Nothing is told before it happened. */
function notBefore(mentions: readonly Mention[]): Evidence[] {
  const last = Math.max(...mentions.map(({ year }) => year));
  return mentions.length === 0
    ? []
    : [{ cue: "history", weight: (year) => (year < last ? 0.02 : 1) }];
}

function often(mentions: readonly Mention[]): Evidence[] {
  const counts = new Map<number, number>();
  for (const { year } of mentions) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [year, count] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
  return count >= 3 ? [about("often", year, profiles.often)] : [];
}
