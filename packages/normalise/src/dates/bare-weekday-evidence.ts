import type { DatePhrase, DateSetting } from "@communique/language";
import type { Anchor, Lead } from "./anchor.ts";
import { isDay, weekdayOf } from "./calendar.ts";
import type { Evidence } from "./posterior.ts";
import { datelineWeights, leadWeekdayWeights } from "./weights.ts";

const weekLength = 7;
/** `jusqu'au 4 novembre`: it was opened at most so many days before. */
const untilReach = 3;

/** A weekday without a number, `ce lundi`, beside the day of publication or the lead's: their weekday or near it. */
export function bareWeekdayEvidence(
  phrases: readonly DatePhrase[],
  settings: readonly DateSetting[],
  { published, lead }: Anchor,
): Evidence[] {
  const dated = published.month !== null && published.day !== null;
  const told = phrases.filter((phrase, i) => isBare(phrase, settings[i], !dated));
  const first = told.find(({ relative }) => relative?.offset === 0) ?? told[0];
  const weekday = first?.from.weekday;
  if (!first || weekday === undefined) return [];
  const today = first.relative?.offset === 0;
  if (published.month !== null && published.day !== null) {
    const table = datelineWeights[today ? "this" : "plain"];
    return [near(published.month, published.day, weekday, table, datelineWeights.rest)];
  }
  if (!lead || lead.day === null || lead.dated) return [];
  return [nearLead(lead.month, lead.day, lead, weekday)];
}

/** `lundi`, `ce lundi`; `lundi prochain` may be the lead's day, and is never today. */
function isBare(
  { from, to, relative }: DatePhrase,
  setting: DateSetting | undefined,
  ahead: boolean,
): boolean {
  if (from.day !== undefined || to || relative?.unit !== "weekday") return false;
  const offset = relative.offset ?? 0;
  return (offset === 0 || (ahead && offset > 0)) && setting?.tense !== "past_perfect";
}

type Table = Readonly<Record<number, number>>;

function near(month: number, day: number, weekday: number, table: Table, rest: number): Evidence {
  const weight = (year: number) => {
    if (!isDay(year, month, day)) return rest;
    return table[after(weekdayOf({ year, month, day }), weekday)] ?? rest;
  };
  return { cue: "weekday", weight };
}

const after = (later: number, earlier: number) => (later - earlier + weekLength) % weekLength;

/** A meeting of the 6th and 7th that is told of `jeudi`: one of its days, the day before or after. */
function nearLead(month: number, first: number, lead: Lead, weekday: number): Evidence {
  const { side } = lead;
  const { inside, before, after: later, rest } = leadWeekdayWeights;
  const weight = (year: number) => {
    if (!isDay(year, month, first)) return rest;
    const opens = weekdayOf({ year, month, day: first });
    const length = Math.min(Math.max((lead.last ?? first) - first, 0), weekLength - 1);
    const at = after(weekday, opens);
    if (at <= length) return inside;
    if (at === length + 1 && side !== "until") return later;
    if (side === "until") return at >= weekLength - untilReach ? inside : rest;
    return at === weekLength - 1 ? before : rest;
  };
  return { cue: "weekday", weight };
}
