import { createHash } from "node:crypto";
import { letters, nameWords } from "./facts/facts.ts";
import type { Core } from "./merge/core.ts";
import type { MeetingDates } from "./merge/dates.ts";
import { byText, groupBy } from "./order.ts";
import { fillYear } from "./spread/along-series.ts";
import type { Editions } from "./spread/editions.ts";

/** What tells a meeting from all others; small, as those of all meetings are held at once. */
export interface Identity {
  readonly base: string;
  readonly date: string | null;
  readonly city: string | null;
  readonly name: string;
  /** The first of its reports. */
  readonly report: string;
  /** An edition whose year others may tell. */
  readonly open: {
    readonly series: string;
    readonly ordinal: number;
    readonly dates: MeetingDates;
  } | null;
}

/** Reads what tells a meeting from others. */
export function identityOf(core: Core): Identity {
  const { series, ordinal, dates, place, name, group } = core;
  const open =
    series && ordinal && dates.year === null
      ? { series, ordinal: ordinal.value, dates: { ...dates, from: null } }
      : null;
  return {
    base: baseId(core),
    date: dates.date_edtf,
    city: place.city,
    name,
    report: group[0]?.report.report_id ?? "",
    open,
  };
}

/**
 * Names meetings by their own facts: series and ordinal; else first day, who meets, level and topic;
 * else the name. Where different meetings come to the same name, the first in order of date keeps it
 * and the others get a suffix made of their further facts. Gives the names in the meetings' order.
 */
export function nameMeetings(identities: readonly Identity[], editions: Editions): string[] {
  const ids = new Map<Identity, string>();
  const taken = new Set<string>();
  const told = identities.map((identity) => withYearTold(identity, editions));
  const groups = [...groupBy(told, ({ base }) => base)].sort(byText(([base]) => base));
  for (const [base] of groups) taken.add(base);
  for (const [base, same] of groups) {
    for (const [place, identity] of same.sort(byFacts).entries()) {
      ids.set(identity, place === 0 ? base : freeId(base, identity, taken));
    }
  }
  return told.map((identity) => ids.get(identity) ?? "");
}

function withYearTold(identity: Identity, editions: Editions): Identity {
  const { open } = identity;
  const tip = open && editions(open.series, open.ordinal);
  return open && tip ? { ...identity, date: fillYear(open.dates, tip).date_edtf } : identity;
}

const byFacts = byText<Identity>(
  ({ date }) => date ?? "~",
  ({ city }) => city ?? "",
  ({ name }) => name,
  ({ report }) => report,
);

function baseId(core: Core): string {
  const { series, ordinal, dates, level, topic, name } = core;
  if (series && ordinal) return idOf("edition", series, String(ordinal.value));
  const start = dates.year === null ? null : (dates.starts_on ?? dates.date_edtf);
  if (start) return idOf("date", start, series ?? "", partiesOf(core), level, topic);
  return idOf("name", nameWords(name).join(" "), String(ordinal?.value ?? ""));
}

/** Blocs stay the same whichever members an article names. */
function partiesOf({ blocs, countries }: Core): string {
  return blocs.length > 0 ? blocs.join(" ") : countries.join(" ");
}

function freeId(base: string, { date, city, name }: Identity, taken: Set<string>): string {
  const facts = digest([date ?? "", letters(city ?? ""), letters(name)]);
  const wish = `${base}-${facts.slice(0, 4)}`;
  let id = wish;
  for (let number = 2; taken.has(id); number++) id = `${wish}-${number}`;
  taken.add(id);
  return id;
}

function idOf(...facts: readonly string[]): string {
  return digest(facts).slice(0, 16);
}

function digest(facts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(facts)).digest("hex");
}
