import { z } from "zod";
import { topicSchema } from "../enums.ts";
import { column, defineTable } from "../table.ts";

const meetingsPerCountryYear = defineTable(
  "meetings_per_country_year",
  "One row a country and a year: how many meetings it took part in.",
  ["country", "year"],
  {
    country: column.text("ISO 3166-1 alpha-2"),
    alpha3: column.text("ISO 3166-1 alpha-3").nullable(),
    name_fr: column.text("French name of the country").nullable(),
    name_en: column.text("English name of the country").nullable(),
    year: column.whole("Year of the first day; null where it is not known").nullable(),
    meetings: column.whole("Meetings with the country named as taking part"),
    meetings_with_members: column.whole("The same, and meetings of blocs it was a member of"),
    hosted: column.whole("Meetings it hosted"),
    chaired: column.whole("Meetings it chaired"),
  },
);

const meetingsPerTopicYear = defineTable(
  "meetings_per_topic_year",
  "One row a topic and a year: how many meetings were about it.",
  ["topic", "year"],
  {
    topic: topicSchema.describe("The topic"),
    iptc: column.text("IPTC Media Topics code of the topic").nullable(),
    name_fr: column.text("French name of the topic").nullable(),
    name_en: column.text("English name of the topic").nullable(),
    year: column.whole("Year of the first day; null where it is not known").nullable(),
    meetings: column.whole("Meetings with this primary topic"),
    meetings_any: column.whole("Meetings with this topic, primary or not"),
  },
);

const countryPairs = defineTable(
  "country_pairs",
  "One row two countries: how often they met, both named as taking part.",
  ["country_a", "country_b"],
  {
    country_a: column.text("ISO 3166-1 alpha-2, the first in the alphabet"),
    country_b: column.text("ISO 3166-1 alpha-2, the second in the alphabet"),
    meetings: column.whole("Meetings in which both took part"),
    bilateral: column.whole("Meetings in which they alone are named"),
    first_year: column.whole("Year of the first such meeting, where known").nullable(),
    last_year: column.whole("Year of the last such meeting, where known").nullable(),
  },
);

const seriesLedger = defineTable(
  "series_ledger",
  "One row an edition of a recurring meeting: reported, known, promised or missing.",
  ["series", "ordinal"],
  {
    series: column.text("series_id of the recurring meeting"),
    name_fr: column.text("French name of the series, where it is known").nullable(),
    ordinal: column.whole("Number of the edition"),
    state: z
      .enum(["reported", "known", "promised", "missing"])
      .describe(
        "reported by an article, known from data/reference, promised by a meeting, or a gap between the others",
      ),
    year: column.whole("Year: of the report, else known, else promised").nullable(),
    meeting_id: column.text("The meeting that is reported").nullable(),
    known_year: column.whole("Year according to data/reference").nullable(),
    promised_by: column.text("The meeting that announced it").nullable(),
    promised_year: column.whole("Year for which it was announced").nullable(),
    promised_country: column.text("Country that was to host it").nullable(),
  },
);

const evidence = defineTable(
  "evidence",
  "One row a value and the words it rests on, in their sentence, with the article's address.",
  ["report_id", "field", "start", "end", "rule"],
  {
    meeting_id: column.text("The meeting").nullable(),
    name: column.text("The meeting's name in French").nullable(),
    report_id: column.text("The report that holds the value"),
    article_id: column.text("The article"),
    field: column.text("The report's column that rests on the words"),
    rule: column.text("The rule that read it"),
    words: column.text("The words").nullable(),
    sentence: column.text("The sentence they stand in").nullable(),
    start: column.whole("Offset of the words in the article's body, in UTF-16 units"),
    end: column.whole("End offset in the article's body"),
    title: column.text("The article's title").nullable(),
    outlet: column.text("The newsroom").nullable(),
    published_on: column.day("Day of publication, where it is known").nullable(),
    url: column.text("The article's address").nullable(),
  },
);

/** The views of communique.duckdb: each is filled by the query of its name. */
export const views = [
  meetingsPerCountryYear,
  meetingsPerTopicYear,
  countryPairs,
  seriesLedger,
  evidence,
] as const;
