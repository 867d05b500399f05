import { addDays, dayNumber, type FullDay } from "./calendar.ts";

/** Numbers in a newsroom's addresses that grow with time, with the day of some of them. */
export type UrlIds = ReadonlyMap<string, readonly Known[]>;

interface Known {
  readonly id: number;
  readonly day: number;
}

export interface UrlIdRow {
  readonly domain: string;
  readonly id: string;
  readonly date: string;
}

/** When an address was published, with the days it may be off. */
export interface UrlDay {
  readonly day: FullDay;
  readonly margin: number;
}

/** Builds the look-up from the rows of data/reference/url_ids.tsv. */
export function compileUrlIds(rows: readonly UrlIdRow[]): UrlIds {
  const byDomain = new Map<string, Known[]>();
  for (const { domain, id, date } of rows) {
    const [year = 0, month = 1, day = 15] = date.split("-").map(Number);
    const known = { id: Number(id), day: dayNumber({ year, month, day }) };
    byDomain.set(domain, [...(byDomain.get(domain) ?? []), known]);
  }
  for (const known of byDomain.values()) known.sort((a, b) => a.id - b.id);
  return byDomain;
}

const patterns: readonly RegExp[] = [
  /^https?:\/\/(?:www\.|m\.)?([\w.-]+?)\.?\/.*[/-](?:post)?(\d{4,8})\.(?:vnp|vov|html)(?:[?#]|$)/,
];

/** The day of an address whose number lies between two known ones. */
export function dayOfUrlId(url: string, ids: UrlIds): UrlDay | null {
  for (const pattern of patterns) {
    const [, domain = "", id = ""] = pattern.exec(url) ?? [];
    const known = ids.get(domain);
    if (known) return between(known, Number(id));
  }
  return null;
}

function between(known: readonly Known[], id: number): UrlDay | null {
  const found = known.findIndex((entry) => entry.id >= id);
  const next = found === -1 ? known.length : found;
  const [before, after] = [known[next - 1], known[next]];
  if (after?.id === id) return { day: addDays(epoch, after.day), margin: 3 };
  if (!before || !after) return beyond(before ?? after, id);
  const share = (id - before.id) / (after.id - before.id);
  const days = after.day - before.day;
  const day = addDays(epoch, Math.round(before.day + share * days));
  return { day, margin: 4 + (days * Math.min(share, 1 - share)) / 2 };
}

/** A little before the first known number or after the last. */
function beyond(known: Known | undefined, id: number): UrlDay | null {
  if (!known || Math.abs(id - known.id) > known.id * 0.02) return null;
  return { day: addDays(epoch, known.day), margin: 60 };
}

const epoch: FullDay = { year: 1970, month: 1, day: 1 };
