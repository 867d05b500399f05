import type { Meeting } from "../rows/rows.js";
import { fold } from "./fold.js";
import type { Filters, View } from "./view.js";

/** The ways in which meetings are left out: each chart shows what one of them hides as a shadow. */
export type Filter =
  | "years"
  | "countries"
  | "topics"
  | "levels"
  | "formats"
  | "series"
  | "sure"
  | "where"
  | "search";

/** What a search looks through of a meeting, folded. */
export type TextOf = (meeting: Meeting) => string;

type Chosen = Filters & Pick<View, "members">;

/** The meetings of a view; `without` leaves one of its filters away. */
export function select(
  meetings: readonly Meeting[],
  view: Chosen,
  without?: Filter,
  textOf: TextOf = searchedText,
): Meeting[] {
  const tests = Object.entries(testsOf(view, textOf))
    .filter(([name]) => name !== without)
    .flatMap(([, test]) => (test === null ? [] : [test]));
  return meetings.filter((meeting) => tests.every((test) => test(meeting)));
}

/** The countries that a meeting has, with the members of its blocs or only those named. */
export function countriesOf(meeting: Meeting, members: boolean): readonly string[] {
  return members ? [...meeting.named, ...meeting.members] : meeting.named;
}

type Test = (meeting: Meeting) => boolean;

function testsOf(view: Chosen, textOf: TextOf): Record<Filter, Test | null> {
  const { sure } = view;
  return {
    years: yearTest(view.from, view.to),
    countries: countryTest(view),
    topics: oneOf(view.topics, ({ topic }) => topic),
    levels: oneOf(view.levels, ({ level }) => level),
    formats: oneOf(view.formats, ({ format }) => format),
    series: oneOf(view.series, ({ series }) => series ?? ""),
    sure: sure === null ? null : ({ confidence }) => confidence * 100 >= sure,
    where: whereTest(view.where),
    search: searchTest(view.search, textOf),
  };
}

function yearTest(from: number | null, to: number | null): Test | null {
  if (from === null && to === null) return null;
  return ({ year }) => year !== null && year >= (from ?? -Infinity) && year <= (to ?? Infinity);
}

function countryTest({ countries, match, members }: Chosen): Test | null {
  if (countries.length === 0) return null;
  return (meeting) => {
    const there = (code: string) =>
      meeting.named.includes(code) || (members && meeting.members.includes(code));
    return match === "all" ? countries.every(there) : countries.some(there);
  };
}

function oneOf(wanted: readonly string[], value: (meeting: Meeting) => string): Test | null {
  return wanted.length === 0 ? null : (meeting) => wanted.includes(value(meeting));
}

/** The columns that a chart can narrow to one value. */
const columns: Record<string, (meeting: Meeting) => string | null> = {
  city: ({ city }) => city,
  country: ({ country }) => country,
  host: ({ host }) => host,
  chair: ({ chair }) => chair,
  status: ({ status }) => status,
  basis: ({ date_basis }) => date_basis ?? "none",
  size: ({ named }) => String(named.length),
  confidence: ({ confidence }) => String(tenOf(confidence)),
};

/** The ten per cent that a probability lies in, from below. */
export const tenOf = (probability: number): number =>
  Math.min(90, Math.floor(probability * 10 + 1e-9) * 10);

function whereTest(where: readonly string[]): Test | null {
  if (where.length === 0) return null;
  const pairs = where.map((text) => {
    const at = text.indexOf(":");
    return [columns[text.slice(0, at)], text.slice(at + 1)] as const;
  });
  return (meeting) => pairs.every(([column, value]) => column?.(meeting) === value);
}

function searchTest(search: string, textOf: TextOf): Test | null {
  const words = fold(search).split(" ").filter(Boolean);
  if (words.length === 0) return null;
  return (meeting) => {
    const text = textOf(meeting);
    return words.every((word) => text.includes(word));
  };
}

const texts = new WeakMap<Meeting, string>();

/** The names and places of a meeting, folded once. */
export function searchedText(meeting: Meeting): string {
  const known = texts.get(meeting);
  if (known !== undefined) return known;
  const { name, name_en, acronym, city } = meeting;
  const text = fold([name, name_en, acronym, city].filter((part) => part !== null).join(" "));
  texts.set(meeting, text);
  return text;
}
