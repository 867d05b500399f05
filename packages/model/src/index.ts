export { isCalendarDay } from "./calendar-day.ts";
export { duckdbType } from "./duckdb-type.ts";
export {
  type ArticleKind,
  articleKindSchema,
  type Basis,
  basisSchema,
  type DateBasis,
  dateBasisSchema,
  type Format,
  formatSchema,
  type Level,
  levelSchema,
  type MentionKind,
  mentionKindSchema,
  type OrganisationRole,
  type OutcomeKind,
  organisationRoleSchema,
  outcomeKindSchema,
  type Role,
  roleSchema,
  type Stage,
  type Status,
  stageSchema,
  statusSchema,
  type Topic,
  topicSchema,
} from "./enums.ts";
export { type Reference, type ReferenceRow, reference } from "./reference.ts";
export { column, defineTable, describeColumn, type Table } from "./table.ts";
export { type Article, articles } from "./tables/articles.ts";
export {
  type AlignedRun,
  alignmentSchema,
  type Cleaned,
  type Clue,
  cleaned,
  clueSchema,
} from "./tables/cleaned.ts";
export { type Collected, collected } from "./tables/collected.ts";
export {
  type Meeting,
  type MeetingCountry,
  type MeetingOrganisation,
  type MeetingOutcome,
  type MeetingPerson,
  type MeetingTopic,
  meetingCountries,
  meetingOrganisations,
  meetingOutcomes,
  meetingPeople,
  meetings,
  meetingTopics,
} from "./tables/meetings.ts";
export { type Mention, mentions } from "./tables/mentions.ts";
export { type Rejected, type Run, rejected, runs } from "./tables/rejected.ts";
export { type Removal, removals } from "./tables/removals.ts";
export {
  type CountryRole,
  countryRoleSchema,
  type Evidence,
  evidenceSchema,
  type OrganisationPart,
  type Outcome,
  organisationPartSchema,
  outcomeSchema,
  type PersonRole,
  personSchema,
  type Report,
  reports,
  type TopicScore,
  topicScoreSchema,
} from "./tables/reports.ts";
export { type SentenceRow, sentences } from "./tables/sentences.ts";
export { type Series, series } from "./tables/series.ts";
export { views } from "./tables/views.ts";
