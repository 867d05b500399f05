import type { Occasion } from "../occasion.ts";
import { calendarOf } from "./calendar.ts";
import { eventOf } from "./event.ts";

/** A calendar file: of all meetings, or of those of a country, a topic or a series. */
export interface CalendarFile {
  readonly kind: "all" | "country" | "topic" | "series";
  readonly key: string;
  readonly name: string;
  /** Path below the calendars' folder. */
  readonly path: string;
  readonly events: number;
  readonly text: string;
}

/** Names for a person, by code; a code without a name stands for itself. */
export interface Names {
  readonly country: ReadonlyMap<string, string>;
  readonly topic: ReadonlyMap<string, string>;
  readonly series: ReadonlyMap<string, string>;
}

interface Group {
  readonly kind: CalendarFile["kind"];
  readonly key: string;
  readonly events: string[];
}

/** All calendars of the meetings that have a day, in the order of their paths. */
export function calendarsOf(occasions: Iterable<Occasion>, names: Names): CalendarFile[] {
  const groups = new Map<string, Group>();
  for (const occasion of occasions) {
    const event = eventOf(occasion);
    if (event === null) continue;
    for (const [kind, key] of keysOf(occasion)) {
      const path = pathOf(kind, key);
      const group = groups.get(path) ?? { kind, key, events: [] };
      group.events.push(event);
      groups.set(path, group);
    }
  }
  if (!groups.has("all.ics")) groups.set("all.ics", { kind: "all", key: "all", events: [] });
  const byPath = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  return byPath.map(([path, group]) => fileOf(path, group, names));
}

function keysOf(occasion: Occasion): [kind: CalendarFile["kind"], key: string][] {
  const { parties, topics, series } = occasion;
  return [
    ["all", "all"],
    ...parties.map(({ code }): ["country", string] => ["country", code]),
    ...topics.map((topic): ["topic", string] => ["topic", topic]),
    ...(series === null ? [] : [["series", series] as ["series", string]]),
  ];
}

/** Keys become file names, so nothing but letters, digits and hyphens may stay. */
function pathOf(kind: CalendarFile["kind"], key: string): string {
  if (kind === "all") return "all.ics";
  const slug = key.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return `${kind}/${slug.replaceAll(/[^a-z0-9]+/g, "-").slice(0, 100)}.ics`;
}

function fileOf(path: string, { kind, key, events }: Group, names: Names): CalendarFile {
  const own = kind === "all" ? "all meetings" : (names[kind].get(key) ?? key);
  const name = `Communiqué: ${own}`;
  return { kind, key, name, path, events: events.length, text: calendarOf(name, events) };
}
