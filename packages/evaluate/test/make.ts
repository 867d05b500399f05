import type { Article, Report } from "@communique/model";
import type { GoldMeeting, Label } from "../src/index.ts";

/** A gold meeting of one day in Hanoï; give only what matters to the case. */
export function goldOf(values: Partial<GoldMeeting> = {}): GoldMeeting {
  return {
    name: "Réunion des ministres",
    acronym: null,
    ordinal: null,
    starts_on: "2023-11-15",
    ends_on: "2023-11-15",
    date_basis: "stated",
    city: "Hanoï",
    country: "VN",
    format: "in_person",
    level: "ministerial",
    topic: "health",
    countries: ["LA", "VN"],
    blocs: [],
    status: "held",
    ...values,
  };
}

/** A label of an article with these meetings. */
export function labelOf(id: string, meetings: GoldMeeting[], values: Partial<Label> = {}): Label {
  const is_meeting = meetings.length > 0;
  return { id, published_on: null, is_meeting, meetings, cluster: null, ...values };
}

/** An article called by its source_id. */
export function articleOf(id: string, values: Partial<Article> = {}): Article {
  return {
    article_id: `a-${id}`,
    source_id: id,
    source: `${id}.txt`,
    record: `${id}.txt`,
    url: null,
    outlet: null,
    language: "fr",
    title: null,
    published_on: null,
    published_edtf: null,
    published_basis: null,
    is_meeting: true,
    kind: "meeting",
    confidence: 1,
    body: "",
    raw_chars: 0,
    body_chars: 0,
    duplicate_of: null,
    similarity: null,
    ...values,
  };
}

/** A report that says of `goldOf()` exactly what the label says. */
export function reportOf(id: string, values: Partial<Report> = {}): Report {
  const { rank = 1 } = values;
  return {
    report_id: `a-${id}-${rank}`,
    article_id: `a-${id}`,
    rank,
    meeting_id: `m-${id}`,
    name: "Réunion des ministres",
    series: null,
    series_key: null,
    acronym: null,
    ordinal: null,
    starts_on: "2023-11-15",
    ends_on: "2023-11-15",
    date_edtf: "2023-11-15",
    date_basis: "stated",
    date_rule: "day_month_year",
    city: "Hanoi",
    country: "VN",
    latitude: null,
    longitude: null,
    format: "in_person",
    level: "ministerial",
    topic: "health",
    topics: ["health"],
    topic_scores: [],
    status: "held",
    countries: ["LA", "VN"],
    country_roles: [],
    blocs: [],
    host: null,
    chair: null,
    people: [],
    organisations: [],
    outcomes: [],
    confidence: 1,
    evidence: [],
    ...values,
  };
}
