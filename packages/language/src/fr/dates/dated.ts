import type { Item } from "./item.ts";
import type { Join, Series } from "./series.ts";
import type { DateParts } from "./types.ts";

/** Days of a series that make one phrase: a single day, a range, or a list within a month. */
export interface Dated {
  readonly kind: "day" | "range" | "list" | "weekday";
  readonly items: readonly Item[];
  readonly from: DateParts;
  readonly to: DateParts | null;
  readonly days: readonly number[] | null;
}

/** Spreads months and years over the days of a series and says what they make; `entre` makes a range. */
export function datedOf(series: Series, between: boolean): Dated[] {
  const items = dropLoneWeekdays(spread(series.items));
  const first = items[0];
  if (!first) return [];
  const last = items.at(-1) ?? first;
  if (first.parts.day === undefined) return [weekdays(items, series.joins)];
  if (items.length === 1) return [single(first)];
  if (between || series.joins.includes("to")) return [range(first, last, items)];
  if (items.every((item) => item.parts.month === last.parts.month)) return [list(items)];
  return isNextDay(first.parts, last.parts) ? [range(first, last, items)] : items.map(single);
}

const single = (item: Item): Dated => ({
  kind: "day",
  items: [item],
  from: item.parts,
  to: null,
  days: null,
});

function range(first: Item, last: Item, items: readonly Item[]): Dated {
  return { kind: "range", items, from: first.parts, to: last.parts, days: null };
}

function list(items: readonly Item[]): Dated {
  const days = items.map((item) => item.parts.day ?? 0);
  const [first, last] = [items[0], items.at(-1)];
  return { kind: "list", items, from: first?.parts ?? {}, to: last?.parts ?? null, days };
}

function weekdays(items: readonly Item[], joins: readonly Join[]): Dated {
  const [first, last] = [items[0], items.at(-1)];
  const to = items.length > 1 ? (last?.parts ?? null) : null;
  const kind = to && joins.includes("to") ? "range" : "weekday";
  return { kind, items, from: first?.parts ?? {}, to, days: null };
}

/** Fills months and years from the right (`6 au 8 mai 2017`), then from the left (`5 mai au 15`). */
function spread(items: readonly Item[]): Item[] {
  const parts: DateParts[] = items.map((item) => item.parts);
  for (let i = parts.length - 2; i >= 0; i--) parts[i] = fillFrom(parts[i], parts[i + 1]);
  for (let i = 1; i < parts.length; i++) parts[i] = fillForth(parts[i], parts[i - 1]);
  return items.map((item, i) => ({ ...item, parts: parts[i] ?? item.parts }));
}

function fillFrom(own: DateParts = {}, after: DateParts = {}): DateParts {
  if (own.day === undefined) return own;
  const month = own.month ?? after.month;
  const crosses = (month ?? 0) > (after.month ?? 12);
  const year = own.year ?? (after.year === undefined ? undefined : after.year - (crosses ? 1 : 0));
  return { ...own, ...(month && { month }), ...(year && { year }) };
}

function fillForth(own: DateParts = {}, before: DateParts = {}): DateParts {
  if (own.day === undefined || before.month === undefined) return own;
  const month = own.month ?? before.month;
  const year = own.year ?? (before.year && before.year + (month < before.month ? 1 : 0));
  return { ...own, month, ...(year && { year }) };
}

/** `jeudi et vendredi 5 et 6 mai`: weekdays before the days say which they are, no more. */
function dropLoneWeekdays(items: readonly Item[]): Item[] {
  const firstDay = items.findIndex((item) => item.parts.day !== undefined);
  if (firstDay <= 0) return [...items];
  const [first, ...rest] = items.slice(firstDay);
  const lead = items[0];
  if (!first || !lead) return [...items];
  const weekday = lead.parts.weekday;
  const parts = { ...first.parts, ...(weekday && { weekday }) };
  return [{ ...first, parts, first: lead.first, part_of_day: lead.part_of_day }, ...rest];
}

function isNextDay(from: DateParts, to: DateParts): boolean {
  const [day, month] = [from.day ?? 0, from.month ?? 0];
  return day >= 28 && to.day === 1 && (to.month === month + 1 || (month === 12 && to.month === 1));
}
