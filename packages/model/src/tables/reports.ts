import { z } from "zod";
import {
  dateBasisSchema,
  formatSchema,
  levelSchema,
  organisationRoleSchema,
  outcomeKindSchema,
  roleSchema,
  statusSchema,
  topicSchema,
} from "../enums.ts";
import { column, defineTable } from "../table.ts";

/** What a value rests on: a span of the article's body and the rule that read it. */
export const evidenceSchema = z.object({
  field: column.text("The report's column that rests on it"),
  start: column.whole("Offset in the article's body"),
  end: column.whole("End offset in the article's body"),
  rule: column.text("The rule that read it"),
});
export type Evidence = z.infer<typeof evidenceSchema>;

export const countryRoleSchema = z.object({
  country: column.text("ISO 3166-1 alpha-2"),
  role: roleSchema.describe("What it is in the meeting"),
});
export type CountryRole = z.infer<typeof countryRoleSchema>;

export const topicScoreSchema = z.object({
  topic: topicSchema.describe("The topic"),
  score: column.real("Share of the evidence for topics, 0 to 1"),
});
export type TopicScore = z.infer<typeof topicScoreSchema>;

export const personSchema = z.object({
  name: column.text("Name as the article spells it"),
  role: column.text("Office").nullable(),
  organisation: column.text("Body or ministry").nullable(),
  country: column.text("ISO 3166-1 alpha-2").nullable(),
});
export type PersonRole = z.infer<typeof personSchema>;

export const organisationPartSchema = z.object({
  organisation: column.text("Name, or id of data/reference/organisations.tsv"),
  role: organisationRoleSchema.describe("What it is in the meeting"),
});
export type OrganisationPart = z.infer<typeof organisationPartSchema>;

export const outcomeSchema = z.object({
  kind: outcomeKindSchema.describe("What kind of result"),
  text: column.text("The sentence"),
  next_ordinal: column.whole("Number of the next meeting").nullable(),
  next_year: column.whole("Year of the next meeting").nullable(),
  next_country: column.text("Country of the next meeting").nullable(),
  start: column.whole("Offset in the article's body"),
  end: column.whole("End offset in the article's body"),
});
export type Outcome = z.infer<typeof outcomeSchema>;

/** What one article says of one meeting. */
export const reports = defineTable(
  "reports",
  "One row a meeting that an article reports, as that article tells it.",
  ["report_id"],
  {
    report_id: column.text("article_id and rank"),
    article_id: column.text("The article"),
    rank: column.whole("1 is the article's main meeting"),
    meeting_id: column.text("The real meeting; null before the resolve stage").nullable(),
    name: column.text("The meeting's name in French"),
    series: column.text("series_id of the recurring meeting").nullable(),
    series_key: column
      .text("The series, else an id made of name, level and parties: the same for all editions")
      .nullable(),
    acronym: column.text("SOMSWD, AMM, …").nullable(),
    ordinal: column.whole("19 of '19e réunion'").nullable(),
    starts_on: column.day("First day").nullable(),
    ends_on: column.day("Last day").nullable(),
    date_edtf: column.text("ISO 8601-2: holds what a DATE cannot, as 2019-11").nullable(),
    date_basis: dateBasisSchema.describe("How the year is known").nullable(),
    date_rule: column.text("The rule and the cues that decided the date").nullable(),
    city: column.text("City in French newsroom spelling; null online").nullable(),
    country: column.text("ISO 3166-1 alpha-2 of the place; null online").nullable(),
    latitude: column.real("Degrees north").nullable(),
    longitude: column.real("Degrees east").nullable(),
    format: formatSchema.describe("in_person, virtual or hybrid"),
    level: levelSchema.describe("Who meets"),
    topic: topicSchema.describe("Primary topic"),
    topics: z.array(topicSchema).describe("Primary topic and the others"),
    topic_scores: z.array(topicScoreSchema).describe("Every topic found, with its score"),
    status: statusSchema.describe("As seen from the article"),
    countries: z
      .array(z.string())
      .describe("ISO codes that take part: host, chair, organiser, participant; sorted"),
    country_roles: z.array(countryRoleSchema).describe("Each country with its roles"),
    blocs: z.array(z.string()).describe("Blocs that take part as a whole; sorted"),
    host: column.text("ISO code of the host").nullable(),
    chair: column.text("ISO code of the chair").nullable(),
    people: z.array(personSchema).describe("People who take part"),
    organisations: z.array(organisationPartSchema).describe("Organisations and their roles"),
    outcomes: z.array(outcomeSchema).describe("What the meeting led to"),
    confidence: column.real("Calibrated probability that this is such a meeting, 0 to 1"),
    evidence: z.array(evidenceSchema).describe("The spans that the values rest on"),
  },
);
export type Report = z.infer<typeof reports.row>;
