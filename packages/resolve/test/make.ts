import type { Reference, Report } from "@communique/model";
import { type ArticleContext, type ResolveContext, resolveReports } from "../src/index.ts";

/** A report of a meeting of ASEAN's ministers of labour; give only what matters to the case. */
export function reportOf(article: string, values: Partial<Report> = {}): Report {
  const { rank = 1 } = values;
  return {
    report_id: `${article}-${rank}`,
    article_id: article,
    rank,
    meeting_id: null,
    name: "Réunion des ministres du Travail de l'ASEAN",
    series: null,
    series_key: null,
    acronym: null,
    ordinal: null,
    ...on("2012-05-10", "2012-05-11"),
    date_basis: "stated",
    date_rule: "day_range",
    city: "Phnom Penh",
    country: "KH",
    latitude: 11.56,
    longitude: 104.92,
    format: "in_person",
    level: "ministerial",
    topic: "labour",
    topics: ["labour"],
    topic_scores: [{ topic: "labour", score: 1 }],
    status: "held",
    countries: ["KH"],
    country_roles: [{ country: "KH", role: "host" }],
    blocs: ["ASEAN"],
    host: "KH",
    chair: null,
    people: [],
    organisations: [],
    outcomes: [],
    confidence: 0.9,
    evidence: [{ field: "starts_on", start: 40, end: 60, rule: "day_range" }],
    ...values,
  };
}

type Dates = Pick<Report, "starts_on" | "ends_on" | "date_edtf">;

/** Dates of known days. */
export function on(starts_on: string, ends_on: string = starts_on): Dates {
  return { starts_on, ends_on, date_edtf: `${starts_on}/${ends_on}` };
}

/** A date that is less than a day. */
export function edtf(date_edtf: string | null): Dates & Pick<Report, "date_basis"> {
  return { starts_on: null, ends_on: null, date_edtf, date_basis: "partial" };
}

/** A talk between two states. */
export function talksOf(article: string, values: Partial<Report> = {}): Report {
  return reportOf(article, {
    name: "Vietnam–Laos : entretiens des ministres de la Défense",
    topic: "defence-security",
    blocs: [],
    countries: ["LA", "VN"],
    country_roles: [],
    city: "Vientiane",
    country: "LA",
    host: null,
    ...values,
  });
}

const source = "own";
const member = (bloc: string, country: string, joined: string, left: string | null = null) => ({
  ...{ bloc, country, joined, left, status: "member", source },
});

/** Only the tables that resolve reads hold rows. */
const reference = {
  bloc_members: [
    member("ASEAN", "KH", "1999-04-30"),
    member("ASEAN", "VN", "1995-07-28"),
    member("ASEAN", "TL", "2025-10-26"),
    member("EU", "FR", "1958"),
    member("EU", "GB", "1973-01-01", "2020-01-31"),
    { ...member("ASEAN", "CN", "1996"), status: "dialogue_partner" },
  ],
  series: [
    {
      ...{ series_id: "almm", acronym: "ALMM", name_fr: "ministres du Travail", body: "ASEAN" },
      ...{
        name_en: "ASEAN Labour Ministers Meeting",
        level: "ministerial",
        topic: "labour",
        source,
      },
    },
  ],
  series_editions: [{ series_id: "almm", ordinal: 21, year: 2010, source }],
  topics: [
    ...["labour", "defence-security", "foreign-affairs"].map((topic) => ({
      ...{ topic, name_fr: topic, name_en: topic, iptc: `iptc-${topic}`, community: "", source },
    })),
  ],
  codes: [
    code("multilateral", "CONSULT", "multilateral", "044"),
    code("visit", "CONSULT", "visit", "042"),
    code("third_party", "CONSULT", "third-party", "044"),
    code("phone", "CONSULT", "phone", "041"),
    code("virtual", "CONSULT", "multilateral", "040"),
    code("planned", "AGREE", null, "036"),
  ],
} as unknown as Reference;

function code(
  meeting_type: string,
  plover_event: string,
  plover_mode: string | null,
  cameo: string,
) {
  return { meeting_type, plover_event, plover_mode, cameo, description: "", source };
}

/** The tables with more editions of a series, and articles with a day of publication or as copies of others. */
export function contextOf(
  articles: readonly Partial<ArticleContext>[] = [],
  editions: readonly { ordinal: number; year: number }[] = [],
): ResolveContext {
  const more = editions.map((edition) => ({ series_id: "almm", ...edition, source }));
  return {
    reference: { ...reference, series_editions: [...reference.series_editions, ...more] },
    articles: articles.map((row) => ({
      ...{ article_id: "?", duplicate_of: null, published_edtf: null, is_meeting: true },
      ...row,
    })),
  };
}

/** What two reports of one edition have in common. */
export const almm = { series: "almm", ordinal: 22 };

/** The articles that each meeting was put together from, as "a b | c". */
export function joined(reports: Report[], context = contextOf()): string {
  const groups = new Map<string | null, string[]>();
  for (const { meeting_id, article_id } of resolveReports(reports, context).reports) {
    groups.set(meeting_id, [...(groups.get(meeting_id) ?? []), article_id]);
  }
  return [...groups.values()]
    .map((ids) => ids.join(" "))
    .sort()
    .join(" | ");
}
