import type { Meeting } from "../rows/rows.js";
import { fold } from "./fold.js";
import type { Filters, View } from "./view.js";

/** The ways in which meetings are left out: each chart shows what one of them hides as a shadow. */
export type Filter = "years" | "countries" | "topics" | "levels" | "formats" | "search";

/** The meetings of a view; `without` leaves one of its filters away. */
export function select(
  meetings: readonly Meeting[],
  view: Filters & Pick<View, "members">,
  without?: Filter,
): Meeting[] {
  const tests = Object.entries(testsOf(view))
    .filter(([name]) => name !== without)
    .flatMap(([, test]) => (test === null ? [] : [test]));
  return meetings.filter((meeting) => tests.every((test) => test(meeting)));
}

/** The countries that a meeting has, with the members of its blocs or only those named. */
export function countriesOf(meeting: Meeting, members: boolean): readonly string[] {
  return members ? [...meeting.named, ...meeting.members] : meeting.named;
}

type Test = (meeting: Meeting) => boolean;

function testsOf(view: Filters & Pick<View, "members">): Record<Filter, Test | null> {
  return {
    years: yearTest(view.from, view.to),
    countries: countryTest(view),
    topics: oneOf(view.topics, ({ topic }) => topic),
    levels: oneOf(view.levels, ({ level }) => level),
    formats: oneOf(view.formats, ({ format }) => format),
    search: searchTest(view.search),
  };
}

function yearTest(from: number | null, to: number | null): Test | null {
  if (from === null && to === null) return null;
  return ({ year }) => year !== null && year >= (from ?? -Infinity) && year <= (to ?? Infinity);
}

function countryTest({ countries, match, members }: Filters & Pick<View, "members">): Test | null {
  if (countries.length === 0) return null;
  return (meeting) => {
    const there = countriesOf(meeting, members);
    return match === "all"
      ? countries.every((code) => there.includes(code))
      : countries.some((code) => there.includes(code));
  };
}

function oneOf(wanted: readonly string[], value: (meeting: Meeting) => string): Test | null {
  return wanted.length === 0 ? null : (meeting) => wanted.includes(value(meeting));
}

function searchTest(search: string): Test | null {
  const words = fold(search).split(" ").filter(Boolean);
  if (words.length === 0) return null;
  return (meeting) => {
    const { name, name_en, acronym, city } = meeting;
    const text = fold([name, name_en, acronym, city].filter((part) => part !== null).join(" "));
    return words.every((word) => text.includes(word));
  };
}
