import type { CountryRole, Evidence, Report } from "@communique/model";
import { unlistedSeries, type Vocabulary } from "@communique/normalise";
import type { Candidate } from "./candidates/types.ts";
import { blocsOf } from "./fields/blocs.ts";
import { chairOf } from "./fields/chair/chair.ts";
import { countriesOf, type MeetingCountries } from "./fields/countries.ts";
import { datesOf, type MeetingDates } from "./fields/dates/dates.ts";
import { formatOf, type MeetingFormat } from "./fields/format.ts";
import { hostOf } from "./fields/host.ts";
import { levelOf } from "./fields/level/level.ts";
import { nameOf } from "./fields/name.ts";
import { outcomesOf } from "./fields/outcomes/outcomes.ts";
import { organisationsOf, peopleOf } from "./fields/people/people.ts";
import { type MeetingPlace, nowhere, placeOf } from "./fields/place.ts";
import { statusOf } from "./fields/status.ts";
import { type MeetingTopics, topicsOf } from "./fields/topic.ts";
import type { Reading } from "./reading.ts";

/** What a report is assembled from. */
export interface ReportInput {
  readonly reading: Reading;
  readonly candidate: Candidate;
  readonly others: readonly Candidate[];
  /** All meetings that the article reports, the main one first. */
  readonly reported: readonly Candidate[];
  /** The article's main meeting, which may be this one. */
  readonly main: Candidate;
  readonly rank: number;
  readonly probability: number;
  readonly vocabulary: Vocabulary;
}

/** Assembles what an article says of one meeting. */
export function reportOf(input: ReportInput): Report {
  const { reading, candidate, others, reported, rank, vocabulary } = input;
  const { how, place, blocs } = settingOf(input);
  const countries = countriesOf({
    reading,
    candidate,
    place,
    blocs: [...blocs.keys()],
    vocabulary,
  });
  const codes = [...new Set(countries.roles.map((role) => role.country))];
  const dates = datesOf(reading, candidate, others, vocabulary);
  const level = levelOf(reading, candidate, vocabulary);
  const people = peopleOf(reading, candidate, codes);
  const named = { countries: codes, venue: place.country, people };
  const name = nameOf(reading, candidate, named, vocabulary);
  const kind = nameOf(reading, candidate, { ...named, people: [] }, vocabulary);
  const parties = blocs.size > 0 ? [...blocs.keys()].sort() : codes;
  const topics = topicsOf(reading, candidate, level, vocabulary);
  const year = dates.starts_on ?? dates.date_edtf;
  const status = statusOf(reading, candidate, dates);
  const host = hostOf({
    reading,
    candidate,
    place,
    blocs: [...blocs.keys()],
    roles: countries.roles,
    vocabulary,
  });
  const chair = chairOf({
    reading,
    candidate,
    blocs: [...blocs.keys()],
    year: yearOf(year),
    host,
    vocabulary,
  });
  return {
    report_id: `${reading.article.article_id}-${rank}`,
    article_id: reading.article.article_id,
    rank,
    meeting_id: null,
    name,
    series: candidate.series,
    series_key: candidate.series ?? unlistedSeries({ name: kind, level, parties }, reading.words),
    acronym: candidate.acronym ?? seriesAcronym(candidate, vocabulary),
    ordinal: candidate.ordinal,
    starts_on: dates.starts_on,
    ends_on: dates.ends_on,
    date_edtf: dates.date_edtf,
    date_basis: dates.date_basis,
    date_rule: dates.date_rule,
    city: place.city,
    country: place.country,
    latitude: place.latitude,
    longitude: place.longitude,
    format: how.format,
    level,
    topic: topics.topic,
    topics: topics.scores
      .filter(({ score }, index) => index === 0 || score >= 0.18)
      .map(({ topic }) => topic),
    topic_scores: [...topics.scores],
    status,
    countries: codes,
    country_roles: withChair(countries.roles, chair),
    blocs: [...blocs.keys()].sort(),
    host,
    chair,
    people,
    organisations: organisationsOf(reading, candidate),
    outcomes: outcomesOf({ reading, candidate, reported, planned: status === "planned" }),
    confidence: confidenceOf(input),
    evidence: evidenceOf({ candidate, dates, place, how, topics, countries, host, chair }),
  };
}

/**
 * How and where a meeting takes place, and the blocs in it; a companion without a place of its own
 * meets where the main one does.
 */
export function settingOf({
  reading,
  candidate,
  others,
  main,
  vocabulary,
}: Pick<ReportInput, "reading" | "candidate" | "others" | "main" | "vocabulary">) {
  const how = formatOf(reading, candidate);
  const told = placeOf(reading, candidate, others, vocabulary);
  const companion = candidate !== main && told.country === null;
  const venue = companion ? placeOf(reading, main, [], vocabulary) : told;
  const place = how.format === "virtual" ? nowhere : venue;
  return { how, place, blocs: blocsOf(reading, candidate, vocabulary) };
}

const yearOf = (edtf: string | null) =>
  Number(/^\d{4}/.exec(edtf ?? "")?.[0] ?? Number.NaN) || null;

/** The chair's role beside the others, where the chair is known and takes part. */
function withChair(roles: readonly CountryRole[], chair: string | null): CountryRole[] {
  const others = roles.filter((each) => each.role !== "chair");
  const codes = new Set(roles.map((each) => each.country));
  const kept = [...codes].flatMap((country) => {
    const own = others.filter((each) => each.country === country);
    if (country === chair)
      return [
        { country, role: "chair" as const },
        ...own.filter((each) => each.role !== "participant"),
      ];
    return own.length > 0 ? own : [{ country, role: "participant" as const }];
  });
  return kept;
}

/** The main report is as sure as the article's own decision; a companion less, by its score. */
function confidenceOf({ candidate, others, probability, rank }: ReportInput): number {
  const main = Math.max(candidate.score, ...others.map((other) => other.score));
  const share = rank === 1 ? 1 : candidate.score / main;
  return Math.round(probability * share * 1000) / 1000;
}

function seriesAcronym(candidate: Candidate, vocabulary: Vocabulary): string | null {
  const series = candidate.series ? vocabulary.seriesById.get(candidate.series) : undefined;
  return series?.acronym ?? null;
}

interface Told {
  readonly candidate: Candidate;
  readonly dates: MeetingDates;
  readonly place: MeetingPlace;
  readonly how: MeetingFormat;
  readonly topics: MeetingTopics;
  readonly countries: MeetingCountries;
  readonly host: string | null;
  readonly chair: string | null;
}

/** The spans that the report's values rest on, in order of the text. */
function evidenceOf({ candidate, dates, place, how, topics, countries, host, chair }: Told) {
  const { best, mentions } = candidate;
  const spans: Evidence[] = [];
  const add = (field: string, rule: string, span: { start: number; end: number } | null) => {
    if (span && span.end > span.start) {
      spans.push({ field, start: span.start, end: span.end, rule });
    }
  };
  const ofCountry = (field: string, code: string | null) => {
    const support = countries.evidence.get(code ?? "");
    if (support) add(field, support.rule, support);
  };
  add("name", best.noun.lemma, best);
  add("ordinal", "ordinal", mentions.find((mention) => mention.ordinalSpan)?.ordinalSpan ?? null);
  add("starts_on", dates.date_rule ?? "", dates.mention);
  add(place.city ? "city" : "country", place.mention?.rule ?? "dateline", place.mention);
  add("format", how.mention?.rule ?? "venue", how.mention ?? place.mention);
  add("level", "meeting_name", best);
  add("status", "meeting_name", mentions[0] ?? null);
  add("topic", "topic_word", topics.evidence);
  ofCountry("host", host);
  ofCountry("chair", chair);
  for (const [code, mention] of countries.evidence) {
    add("countries", `${code} ${mention.rule}`, mention);
  }
  return spans.sort((a, b) => a.start - b.start || (a.field < b.field ? -1 : 1));
}
