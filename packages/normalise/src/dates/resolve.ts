import type { DatePhrase, DateSetting } from "@communique/language";
import { type Anchor, anchorOf } from "./anchor.ts";
import { evidenceOf } from "./evidence.ts";
import { type Solved, solveYear } from "./posterior.ts";
import { publishedOf } from "./published.ts";
import type { LeadDays, Viewpoint } from "./relative-day.ts";
import type { DateContext, Day, ResolvedDate, ResolvedDates } from "./types.ts";
import { readValue, type Value } from "./value.ts";

const unset: DateSetting = { tense: null, role: null };

/**
 * Gives each phrase its value: first the article's own year and day from every clue,
 * then each date seen from there. What no clue decides stays unspecified, `XXXX-11-02`.
 */
export function resolveDates(phrases: readonly DatePhrase[], context: DateContext): ResolvedDates {
  const anchor = anchorOf(phrases, context);
  const solved = solveYear(evidenceOf(phrases, context, anchor));
  const reference = referenceOf(anchor, solved);
  const lead = leadDaysOf(anchor, reference);
  const dates: ResolvedDate[] = [];
  let previous: Day | null = null;
  phrases.forEach((phrase, i) => {
    const setting = context.settings.settings[i] ?? unset;
    const view: Viewpoint = {
      reference: yearInSentence(phrase, dates, context, reference),
      previous,
      lead,
    };
    const value = readValue(phrase, view, setting);
    dates.push(resolved(phrase, value, anchor, solved));
    if (value.from.month !== null) previous = value.from;
  });
  return { dates, published: publishedOf(anchor, solved) };
}

function referenceOf({ published, lead, urlDay }: Anchor, solved: Solved | null): Day {
  const year = published.year ?? solved?.year ?? null;
  const month = published.month ?? lead?.month ?? urlDay?.day.month ?? null;
  const sameMonth = lead !== null && month === lead.month;
  return { year, month, day: published.day ?? (sameMonth ? lead.day : null) };
}

/** The lead's stretch where relative words count from it for want of a day of publication. */
function leadDaysOf({ published, lead }: Anchor, reference: Day): LeadDays | null {
  if (published.day !== null || lead?.day === null || lead?.today) return null;
  if (!lead || reference.day !== lead.day) return null;
  return { length: Math.max(0, (lead.last ?? lead.day ?? 0) - (lead.day ?? 0)), side: lead.side };
}

const reach = 80;

/** `En 2016, … le 5 mai`: a year told shortly before in the sentence is the day's. */
function yearInSentence(
  phrase: DatePhrase,
  dates: readonly ResolvedDate[],
  { text }: DateContext,
  reference: Day,
): Day {
  const last = dates.at(-1);
  if (last?.rule !== "year" || last.phrase.bound) return reference;
  const between = text.slice(last.end, Math.min(phrase.start, last.end + reach + 1));
  if (between.length > reach || /[.!?;\n(]/.test(between)) return reference;
  const opens = /(?:^|[.!?\n]\s*)\p{L}+\s$/u.test(
    text.slice(Math.max(0, last.start - 40), last.start),
  );
  if (!opens || phrase.from.month === undefined || !between.startsWith(",")) return reference;
  return { year: last.phrase.from.year ?? null, month: null, day: null };
}

function resolved(
  phrase: DatePhrase,
  value: Value,
  anchor: Anchor,
  solved: Solved | null,
): ResolvedDate {
  const { start, end, rule } = phrase;
  const stated = value.leans === "nothing" || anchor.stated;
  const confidence = confidenceOf(value, anchor, solved);
  const unsure = value.mismatch || (value.from.year !== null && confidence < 0.7);
  return {
    start,
    end,
    edtf: unsure && /^\d{4}(?:-\d\d){0,2}$/.test(value.edtf) ? `${value.edtf}?` : value.edtf,
    basis: stated ? "stated" : "inferred",
    rule,
    cues: cuesOf(value, anchor, solved),
    confidence: Math.round(confidence * 1000) / 1000,
    phrase,
  };
}

function confidenceOf(value: Value, { published, lead }: Anchor, solved: Solved | null): number {
  const fit = value.mismatch ? 0.6 : 1;
  if (value.leans === "nothing") return 0.98 * fit;
  if (value.from.year === null) return 0.9 * fit;
  const year = published.year !== null ? 0.97 : (solved?.confidence ?? 0.95);
  if (value.leans === "year") return 0.98 * year * fit;
  return dayShare(value, published.day !== null || lead?.today === true) * year * fit;
}

/** How sure relative words are: they count from the day of publication, or from near it. */
function dayShare({ from, vague }: Value, exact: boolean): number {
  if (vague) return 0.7;
  return exact || from.day === null ? 0.95 : 0.75;
}

function cuesOf(value: Value, anchor: Anchor, solved: Solved | null): readonly string[] {
  const clash = value.mismatch ? ["weekday_mismatch"] : [];
  if (value.leans === "nothing" || value.from.year === null) return clash;
  const year = anchor.published.year !== null ? anchor.cues : (solved?.cues ?? []);
  const day = value.leans === "day" && anchor.published.day === null ? ["lead"] : [];
  return [...year, ...day, ...clash];
}
