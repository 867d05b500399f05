import type { DatePhrase, DateSetting } from "@communique/language";
import type { Anchor } from "./anchor.ts";
import { type Kind, kindOf, type Mention, mentionOf } from "./mention.ts";
import { periodsEvidence } from "./period-evidence.ts";
import { about, type Evidence } from "./posterior.ts";
import type { DateContext } from "./types.ts";
import { beforeWeights, contradiction, earlyWeights, type Profile, profiles } from "./weights.ts";

const unset: DateSetting = { tense: null, role: null };

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
    ...earliest("stated_date", of("lead_ahead"), profiles.leadAhead, anchor),
    ...first("chair", of("chair"), profiles.chair),
    ...first("chair", of("chair_ahead"), profiles.chairAhead),
    ...periodsEvidence(of("period")),
    ...latest("stated_date", of("stated"), profiles.stated, anchor),
    ...latest("past_year", of("past"), profiles.past, anchor),
    ...earliest("future_year", of("future"), profiles.future, anchor),
    ...earliest("goal_year", of("goal"), profiles.goal, anchor),
    ...latest("year_of_figures", of("figure"), profiles.figure, anchor),
    ...earliest("next_edition", of("next"), profiles.next, anchor),
    ...latest("span", of("span"), profiles.span, anchor),
    ...latest("year", of("plain"), profiles.plain, anchor),
    ...notBefore([...of("history"), ...of("past"), ...of("stated"), ...of("figure")]),
    ...often(told, anchor),
  ];
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
