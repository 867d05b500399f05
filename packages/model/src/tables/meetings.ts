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

/** One row a real meeting. */
export const meetings = defineTable(
  "meetings",
  "One row a real meeting, whatever the number of articles that report it.",
  ["meeting_id"],
  {
    meeting_id: column.text("Stable id of the meeting"),
    name: column.text("The meeting's name in French"),
    name_en: column.text("English name, where the series is known").nullable(),
    series: column.text("series_id of the recurring meeting").nullable(),
    series_key: column
      .text("The series, else an id made of name, level and parties: the same for all editions")
      .nullable(),
    acronym: column.text("SOMSWD, AMM, …").nullable(),
    ordinal: column.whole("Number of the edition").nullable(),
    starts_on: column.day("First day").nullable(),
    ends_on: column.day("Last day").nullable(),
    date_edtf: column.text("ISO 8601-2 date or interval").nullable(),
    date_basis: dateBasisSchema.describe("How the year is known").nullable(),
    year: column.whole("Year of the first day, where known").nullable(),
    city: column.text("City in French newsroom spelling").nullable(),
    country: column.text("ISO 3166-1 alpha-2 of the place").nullable(),
    latitude: column.real("Degrees north").nullable(),
    longitude: column.real("Degrees east").nullable(),
    format: formatSchema.describe("in_person, virtual or hybrid"),
    level: levelSchema.describe("Who meets"),
    topic: topicSchema.describe("Primary topic"),
    status: statusSchema.describe("held, planned, postponed or cancelled"),
    host: column.text("ISO code of the host").nullable(),
    chair: column.text("ISO code of the chair").nullable(),
    blocs: z.array(z.string()).describe("Blocs that take part as a whole; sorted"),
    n_articles: column.whole("Articles that report it, duplicates included"),
    confidence: column.real("Probability that this is such a meeting, 0 to 1"),
    plover: column.text("PLOVER event and mode, as CONSULT/multilateral"),
    cameo: column.text("CAMEO code"),
    iptc: column.text("IPTC Media Topics code of the primary topic"),
  },
);
export type Meeting = z.infer<typeof meetings.row>;

export const meetingCountries = defineTable(
  "meeting_countries",
  "One row a country, its role in a meeting and how it is known.",
  ["meeting_id", "country", "role", "via"],
  {
    meeting_id: column.text("The meeting"),
    country: column.text("ISO 3166-1 alpha-2"),
    role: roleSchema.describe("host, chair, organiser or participant"),
    via: column.text("named, or the code of the bloc whose member it was on that day"),
  },
);
export type MeetingCountry = z.infer<typeof meetingCountries.row>;

export const meetingTopics = defineTable(
  "meeting_topics",
  "One row a topic of a meeting, with its score.",
  ["meeting_id", "topic"],
  {
    meeting_id: column.text("The meeting"),
    topic: topicSchema.describe("The topic"),
    score: column.real("Share of the evidence for topics, 0 to 1"),
    is_primary: column.flag("The meeting's one primary topic"),
  },
);
export type MeetingTopic = z.infer<typeof meetingTopics.row>;

export const meetingPeople = defineTable(
  "meeting_people",
  "One row a person who took part.",
  ["meeting_id", "name"],
  {
    meeting_id: column.text("The meeting"),
    name: column.text("The person's name"),
    role: column.text("Office").nullable(),
    organisation: column.text("Body or ministry").nullable(),
    country: column.text("ISO 3166-1 alpha-2").nullable(),
  },
);
export type MeetingPerson = z.infer<typeof meetingPeople.row>;

export const meetingOrganisations = defineTable(
  "meeting_organisations",
  "One row an organisation and its role in a meeting.",
  ["meeting_id", "organisation", "role"],
  {
    meeting_id: column.text("The meeting"),
    organisation: column.text("Name, or id of data/reference/organisations.tsv"),
    role: organisationRoleSchema.describe("organiser, supporter or participant"),
  },
);
export type MeetingOrganisation = z.infer<typeof meetingOrganisations.row>;

export const meetingOutcomes = defineTable(
  "meeting_outcomes",
  "One row something that a meeting led to, with the sentence that says so.",
  ["meeting_id", "article_id", "start", "kind"],
  {
    meeting_id: column.text("The meeting"),
    kind: outcomeKindSchema.describe("What it is"),
    text: column.text("The sentence"),
    next_ordinal: column.whole("Number of the next meeting").nullable(),
    next_year: column.whole("Year of the next meeting").nullable(),
    next_country: column.text("Country of the next meeting").nullable(),
    article_id: column.text("The article that says so"),
    start: column.whole("Offset in the article's body"),
    end: column.whole("End offset in the article's body"),
  },
);
export type MeetingOutcome = z.infer<typeof meetingOutcomes.row>;
