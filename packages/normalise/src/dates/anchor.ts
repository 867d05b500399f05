import type { DatePhrase, DateSetting } from "@communique/language";
import type { Clue } from "@communique/model";
import type { DateContext, Day } from "./types.ts";
import { dateInUrl } from "./url-date.ts";
import { dayOfUrlId, type UrlDay } from "./url-ids.ts";

/** What is known of the day of publication before the year is solved. */
export interface Anchor {
  /** What feed, stamps, dateline and address say. */
  readonly published: Day;
  readonly cues: readonly string[];
  /** Whether the year is stated: by a stamp, a dateline, a feed or a dated address. */
  readonly stated: boolean;
  /** The first date of the text that is news. */
  readonly lead: Lead | null;
  readonly urlDay: UrlDay | null;
}

export interface Lead {
  readonly month: number;
  readonly day: number | null;
  /** The last day of a stretch within the month. */
  readonly last: number | null;
  /** The words say that it is the day of publication: `ce lundi 5 juin`. */
  readonly today: boolean;
  /** The year stands with the day. */
  readonly dated: boolean;
  /** Told as over, as to come, or neither; `until` where only the end is told. */
  readonly side: "past" | "future" | "until" | null;
}

const order: readonly Clue["kind"][] = ["feed", "stamp", "dateline", "url"];

/** Gathers the day of publication from feed, stamps, dateline, address, and the lead's first date. */
export function anchorOf(phrases: readonly DatePhrase[], context: DateContext): Anchor {
  const sources = [...clueDays(context), ...headDays(phrases, context), ...urlDays(context.url)];
  sources.sort((a, b) => Number(b.day.day !== null) - Number(a.day.day !== null));
  const { day, cues } = sources.reduce(merge, { day: none, cues: [] });
  const urlDay = context.url ? dayOfUrlId(context.url, context.urlIds) : null;
  const stated = day.year !== null && sources.some((source) => source.day.year === day.year);
  return { published: day, cues, stated, lead: leadOf(phrases, context), urlDay };
}

const none: Day = { year: null, month: null, day: null };

interface Source {
  readonly day: Day;
  readonly cue: string;
}

function clueDays({ clues }: DateContext): Source[] {
  return order.flatMap((kind) =>
    clues.flatMap((clue) => {
      const day = clue.kind === kind && clue.edtf ? dayOfEdtf(clue.edtf) : null;
      return day ? [{ day, cue: kind }] : [];
    }),
  );
}

const headLength = 400;

/** A day on a short line of its own, before a dash or an agency's name, at the head: a dateline or stamp left there. */
function headDays(phrases: readonly DatePhrase[], { text }: DateContext): Source[] {
  const head = phrases.find(({ start, end, from, to, relative }) => {
    if (from.month === undefined || from.day === undefined || to || relative) return false;
    return start < headLength && standsApart(text, start, end, from.year !== undefined);
  });
  if (!head) return [];
  const { year = null, month = null, day = null } = head.from;
  return [{ day: { year, month, day }, cue: "dateline" }];
}

function standsApart(text: string, start: number, end: number, full: boolean): boolean {
  const after = text.slice(end, end + 8);
  if (/^\)?\s*[–—-]\s/.test(after) || /^,? \(\p{Lu}{2}/u.test(after)) return true;
  const from = text.lastIndexOf("\n", start) + 1;
  const to = text.indexOf("\n", end);
  return full && to !== -1 && to - from < 70 && !/[.!?…]\s*$/.test(text.slice(from, to));
}

function urlDays(url: string | null): Source[] {
  const day = url ? dateInUrl(url) : null;
  return day ? [{ day, cue: "url" }] : [];
}

/** A day from EDTF; the first day of an interval, unknown parts null. */
export function dayOfEdtf(edtf: string): Day | null {
  const match = /^(\d{4}|XXXX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?/.exec(edtf);
  if (!match) return null;
  const part = (text = "X") => (text.includes("X") ? null : Number(text));
  return { year: part(match[1]), month: part(match[2]), day: part(match[3]) };
}

interface Merged {
  readonly day: Day;
  readonly cues: readonly string[];
}

/** Fills what is missing from a second source that does not contradict the first. */
function merge({ day, cues }: Merged, source: Source): Merged {
  const other = source.day;
  if (clash(day.year, other.year) || clash(day.month, other.month) || clash(day.day, other.day)) {
    return { day, cues };
  }
  const filled = {
    year: day.year ?? other.year,
    month: day.month ?? other.month,
    day: day.day ?? other.day,
  };
  const gained = filled.year !== day.year || filled.month !== day.month || filled.day !== day.day;
  return { day: filled, cues: gained ? [...cues, source.cue] : cues };
}

const clash = (a: number | null, b: number | null) => a !== null && b !== null && a !== b;

/** The first day of the text that is news, for want of a stamp; a month where no day is told. */
function leadOf(phrases: readonly DatePhrase[], context: DateContext): Lead | null {
  const leads = phrases.flatMap((phrase, index) => leadAt(phrase, index, context) ?? []);
  const days = leads.filter((lead) => lead.day !== null);
  return days.find(({ side }) => side !== "future") ?? days[0] ?? leads[0] ?? null;
}

function leadAt(phrase: DatePhrase, index: number, { settings }: DateContext): Lead | null {
  const { month, day = null } = phrase.from;
  const { to } = phrase;
  if (month === undefined || (phrase.relative && phrase.relative.offset !== 0)) return null;
  const setting = settings.settings[index];
  const old = setting?.tense === "past_perfect" && phrase.from.weekday === undefined;
  if (old || setting?.role === "founding") return null;
  const today = phrase.relative?.unit === "named" && phrase.relative.offset === 0;
  const last = to && (to.month ?? month) === month ? (to.day ?? null) : null;
  const dated = phrase.from.year !== undefined;
  const side = sideOf(phrase, setting);
  return { month, day, last, today: today && day !== null, dated, side };
}

function sideOf({ bound }: DatePhrase, setting: DateSetting | undefined): Lead["side"] {
  if (bound === "until") return "until";
  if (setting?.tense === "future") return "future";
  return setting?.tense === "past" ? "past" : null;
}
