import type { Evidence, Level, Report, Topic } from "@communique/model";
import { type Chance, chance } from "../chance.ts";

/** What a made meeting is: the same for all reports of it. */
interface MadeMeeting {
  readonly name: string;
  readonly series: string | null;
  readonly ordinal: number;
  readonly start: string;
  readonly end: string;
  readonly city: string;
  readonly country: string;
  readonly countries: readonly string[];
  readonly level: Level;
  readonly topic: Topic;
}

const seriesCount = 5000;
const levels = ["summit", "ministerial", "senior_officials", "working", "forum"] as const;
const topics = ["agriculture", "health", "labour", "transport", "finance", "energy"] as const;
const countries = "BN CN FR ID JP KH KR LA MM MY PH RU SG TH TL US VN AU IN NZ".split(" ");
const syllables = "ba ke li mo nu ra se ti vo du pa ze".split(" ");
const fields =
  "topic starts_on ends_on city format level name status ordinal chair countries host".split(" ");
/** Of a hundred reports, so many tell of a meeting that an earlier one may tell of too. */
const told = 45;

/**
 * A report such as classify writes, made of a number alone: of a hundred thousand of them some
 * sixty thousand meetings, most of them in series, some days and places unknown.
 */
export function madeReport(number: number, article_id: string): Report {
  const dice = chance(number * 7919 + 3);
  const meeting = madeMeeting(dice.below(100) < told ? dice.below(number + 1) : number);
  const { name, series, countries: own, topic } = meeting;
  return {
    ...{ report_id: `${article_id}-1`, article_id, rank: 1, meeting_id: null },
    ...{ name, series, series_key: series, acronym: null },
    ordinal: series !== null && dice.below(5) > 0 ? meeting.ordinal : null,
    ...datesOf(meeting, dice),
    ...placeOf(meeting, dice),
    ...{ format: "in_person", level: meeting.level, topic, topics: [topic], status: "held" },
    topic_scores: [{ topic, score: 0.9 }],
    countries: [...own],
    country_roles: own.map((country) => ({ country, role: "participant" })),
    blocs: series === null ? [] : ["ASEAN"],
    ...{ host: null, chair: null, people: [], organisations: [] },
    outcomes: [outcomeOf(name, dice)],
    confidence: 0.9,
    evidence: fields.map((field, i) => evidenceOf(field, i * 40 + dice.below(20))),
  };
}

function madeMeeting(number: number): MadeMeeting {
  const dice = chance(number * 104_729 + 11);
  const series = dice.below(4) === 0 ? null : number % seriesCount;
  const ordinal = 1 + (Math.floor(number / seriesCount) % 120);
  const words = chance((series ?? number + seriesCount) * 31 + 7);
  const first = `${1990 + (ordinal % 36)}-${two(1 + dice.below(12))}-`;
  const day = 1 + dice.below(26);
  const pair = [dice.pick(countries), dice.pick(countries)];
  return {
    name: Array.from({ length: 6 }, () => wordOf(words)).join(" "),
    series: series === null ? null : `series-${series}`,
    ordinal,
    start: first + two(day),
    end: first + two(day + dice.below(3)),
    city: wordOf(dice),
    country: dice.pick(countries),
    countries: [...new Set(pair)].sort(),
    level: words.pick(levels),
    topic: words.pick(topics),
  };
}

function datesOf({ start, end }: MadeMeeting, dice: Chance) {
  const known = dice.below(100);
  if (known < 75) {
    const date_edtf = start === end ? start : `${start}/${end}`;
    const days = { starts_on: start, ends_on: end, date_edtf };
    return { ...days, date_basis: "stated", date_rule: "day_range" } as const;
  }
  const date_edtf = known < 90 ? `XXXX${start.slice(4)}` : start.slice(0, 7);
  const days = { starts_on: null, ends_on: null, date_edtf };
  return { ...days, date_basis: "partial", date_rule: "day" } as const;
}

function placeOf({ city, country }: MadeMeeting, dice: Chance) {
  const isKnown = dice.below(10) > 0;
  return isKnown
    ? { city, country, latitude: 11.5, longitude: 104.9 }
    : { city: null, country: null, latitude: null, longitude: null };
}

function outcomeOf(name: string, dice: Chance): Report["outcomes"][number] {
  const next = { next_ordinal: null, next_year: null, next_country: null };
  const start = dice.below(900);
  const text = `${name} ${name} ${dice.below(100_000)}`;
  return { kind: "commitment", text, ...next, start, end: start + text.length };
}

function evidenceOf(field: string, start: number): Evidence {
  return { field, start, end: start + 12, rule: `${field}_word` };
}

function wordOf(dice: Chance): string {
  return Array.from({ length: 3 }, () => dice.pick(syllables)).join("");
}

const two = (number: number) => String(number).padStart(2, "0");
