import type { DatePhrase, DateSetting } from "@communique/language";
import type { Anchor } from "./anchor.ts";
import { about, type Evidence } from "./posterior.ts";
import type { DateContext } from "./types.ts";
import {
  beforeWeights,
  contradiction,
  earlyWeights,
  junctionProfile,
  type Profile,
  periodWeights,
  profiles,
  termWeights,
} from "./weights.ts";

interface Mention {
  readonly year: number;
  readonly month: number | null;
  readonly phrase: DatePhrase;
  readonly setting: DateSetting;
}

type Kind =
  | "lead"
  | "stated"
  | "chair"
  | "period"
  | "history"
  | "past"
  | "future"
  | "goal"
  | "plain";

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
    const others = byKind.get(kind);
    if (others) others.push(mention);
    else byKind.set(kind, [mention]);
  });
  const of = (kind: Kind) => byKind.get(kind) ?? [];
  const told = [...of("past"), ...of("plain"), ...of("stated")];
  return [
    ...first("stated_date", of("lead"), profiles.lead),
    ...first("chair", of("chair"), profiles.chair),
    ...periodsEvidence(of("period")),
    ...latest("stated_date", of("stated"), profiles.stated, anchor),
    ...latest("past_year", of("past"), profiles.past, anchor),
    ...earliest("future_year", of("future"), profiles.future, anchor),
    ...earliest("goal_year", of("goal"), profiles.goal, anchor),
    ...latest("year", of("plain"), profiles.plain, anchor),
    ...notBefore([...of("history"), ...of("past"), ...of("stated")]),
    ...often(told, anchor),
  ];
}

function mentionOf(phrase: DatePhrase, setting: DateSetting): Mention | null {
  const { year, month, part, decade } = phrase.from;
  if (year === undefined || decade) return null;
  const last = phrase.to?.year;
  if (last && last - year === 1 && setting.tense?.startsWith("past")) {
    return { year: last, month: 12, phrase, setting };
  }
  const ofPart = part === "end" ? 11 : part === "start" ? 2 : null;
  return { year, month: month ?? ofPart, phrase, setting };
}

function kindOf(mention: Mention): Kind {
  const { phrase, setting } = mention;
  const { tense, role } = setting;
  if (phrase.rule === "period") return mention.year === phrase.to?.year ? "past" : "period";
  if (role === "founding" || role === "agreement" || phrase.bound === "since") return "history";
  if (tense === "future" && role !== "plan") return "future";
  if (isAim(phrase)) return "goal";
  if (role === "chair" || role === "term") return "chair";
  return phrase.from.month === undefined ? yearKind(mention) : dateKind(mention);
}

/** `d'ici 2030`, `vers 2035`, `l'après-2025`. */
const isAim = ({ bound, approx, from }: DatePhrase) =>
  bound === "until" || approx === true || (bound === "after" && from.month === undefined);

const isPast = ({ setting }: Mention) => setting.tense?.startsWith("past") === true;

/** `la Communauté en 2015`: the year of a plan is to come. */
function yearKind(mention: Mention): Kind {
  if (mention.setting.role === "plan") return "goal";
  return isPast(mention) ? "past" : "plain";
}

function dateKind(mention: Mention): Kind {
  const { phrase, setting } = mention;
  const news = phrase.from.day !== undefined && setting.tense !== "past_perfect";
  if (news && phrase.start < leadLength) return "lead";
  return isPast(mention) ? "past" : "stated";
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
  if (month === undefined || month === null) return evidence;
  const share = shareOfSameYear(mention, month, sign);
  const weight = (year: number) => evidence.weight(year) * (year === mention.year ? share : 1);
  return { cue: evidence.cue, weight };
}

function shareOfSameYear({ month }: Mention, current: number, sign: 1 | -1): number {
  if (month === null) return sign === 1 ? (earlyWeights[current] ?? 1) : 1;
  return (month - current) * sign < 1 ? 1 : contradiction;
}

/** `le bilan de 2019-2020 et les orientations de 2021-2025`: told where the one ends and the other begins. */
function periodsEvidence(periods: readonly Mention[]): Evidence[] {
  const starts = new Set(periods.map((period) => period.year));
  const junction = periods.find(({ phrase }) => starts.has((phrase.to?.year ?? 0) + 1));
  return junction
    ? [about("periods", (junction.phrase.to?.year ?? 0) + 1, junctionProfile)]
    : periods.slice(0, 2).map(periodEvidence);
}

function periodEvidence({ phrase, setting, year: from }: Mention): Evidence {
  const to = phrase.to?.year ?? from;
  const term = setting.role === "term";
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

/** Nothing is told before it happened; a bare year may be misread, a month seldom. */
function notBefore(mentions: readonly Mention[]): Evidence[] {
  const last = (some: readonly Mention[]) => some.reduce((top, { year }) => Math.max(top, year), 0);
  const dated = last(mentions.filter(({ phrase }) => phrase.from.month !== undefined));
  const any = last(mentions);
  const weight = (year: number) =>
    year < dated ? beforeWeights.dated : year < any ? beforeWeights.bare : 1;
  return mentions.length === 0 ? [] : [{ cue: "history", weight }];
}

function often(mentions: readonly Mention[], anchor: Anchor): Evidence[] {
  const counts = new Map<number, number>();
  for (const { year } of mentions) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [year, count] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
  if (count < 3) return [];
  const last = mentions.filter((mention) => mention.year === year);
  return latest("often", last, profiles.often, anchor);
}
