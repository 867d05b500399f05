import type { Meeting } from "../rows/rows.js";
import { countriesOf } from "./select.js";
import type { Sort, View } from "./view.js";

/** The meetings in a view's order; those that say nothing in the column come last. */
export function order(
  meetings: readonly Meeting[],
  view: Pick<View, "sort" | "descending" | "members">,
  nameOf: (sort: "level" | "topic", value: string) => string,
): Meeting[] {
  const sign = view.descending ? -1 : 1;
  const keys = new Map(meetings.map((meeting) => [meeting, keyOf(meeting, view, nameOf)]));
  return meetings.toSorted((a, b) => {
    const [one, other] = [keys.get(a) ?? null, keys.get(b) ?? null];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return sign * difference(one, other, view.sort) || plain(a.meeting_id, b.meeting_id);
  });
}

const collate = new Intl.Collator(undefined, { numeric: true }).compare;
const plain = (a: string, b: string) => Number(a > b) - Number(a < b);

function difference(one: string | number, other: string | number, sort: Sort): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  return (sort === "date" ? plain : collate)(String(one), String(other));
}

function keyOf(
  meeting: Meeting,
  { sort, members }: Pick<View, "sort" | "members">,
  nameOf: (sort: "level" | "topic", value: string) => string,
): string | number | null {
  const keys: Record<Sort, () => string | number | null> = {
    date: () => meeting.starts_on ?? meeting.year?.toString() ?? null,
    name: () => meeting.name.replace(/^\W+/, ""),
    place: () => meeting.city ?? meeting.country,
    level: () => nameOf("level", meeting.level),
    topic: () => nameOf("topic", meeting.topic),
    countries: () => countriesOf(meeting, members).length,
    articles: () => meeting.n_articles,
  };
  return keys[sort]();
}
