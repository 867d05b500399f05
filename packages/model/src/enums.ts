import { z } from "zod";

/** The twenty topics of the dataset; their codes and names stand in data/reference/topics.tsv. */
export const topicSchema = z.enum([
  "foreign-affairs",
  "defence-security",
  "law-crime",
  "human-rights",
  "parliament",
  "trade-economy",
  "finance",
  "agriculture",
  "energy",
  "transport",
  "digital-science",
  "tourism",
  "social-welfare",
  "labour",
  "health",
  "education-youth",
  "gender-children",
  "culture-information",
  "environment",
  "disaster",
]);
export type Topic = z.infer<typeof topicSchema>;

/** Who meets: the rank of a meeting. */
export const levelSchema = z.enum([
  "summit",
  "ministerial",
  "senior_officials",
  "parliamentary",
  "working",
  "forum",
]);
export type Level = z.infer<typeof levelSchema>;

/** Whether the participants share a room. */
export const formatSchema = z.enum(["in_person", "virtual", "hybrid"]);
export type Format = z.infer<typeof formatSchema>;

/** A meeting as seen from the article. */
export const statusSchema = z.enum(["held", "planned", "postponed", "cancelled"]);
export type Status = z.infer<typeof statusSchema>;

/** What a country is to a meeting. */
export const roleSchema = z.enum(["host", "chair", "organiser", "participant"]);
export type Role = z.infer<typeof roleSchema>;

/** What an organisation is to a meeting. */
export const organisationRoleSchema = z.enum(["organiser", "supporter", "participant"]);
export type OrganisationRole = z.infer<typeof organisationRoleSchema>;

/** How a date came to its year; `propagated` comes from another report of the same meeting. */
export const dateBasisSchema = z.enum(["stated", "inferred", "partial", "propagated"]);
export type DateBasis = z.infer<typeof dateBasisSchema>;

/** Whether a mention's value stands in the text or was concluded. */
export const basisSchema = z.enum(["stated", "inferred"]);
export type Basis = z.infer<typeof basisSchema>;

/** What an article is, as far as the dataset goes. */
export const articleKindSchema = z.enum([
  "meeting",
  "domestic_meeting",
  "other_news",
  "other_language",
]);
export type ArticleKind = z.infer<typeof articleKindSchema>;

/** What a meeting led to. */
export const outcomeKindSchema = z.enum([
  "agreement_signed",
  "declaration_adopted",
  "roadmap",
  "commitment",
  "proposal",
  "next_meeting",
]);
export type OutcomeKind = z.infer<typeof outcomeKindSchema>;

/** The kinds of thing that an article mentions. */
export const mentionKindSchema = z.enum([
  "date",
  "place",
  "country",
  "bloc",
  "organisation",
  "ministry",
  "person",
  "series",
  "ordinal",
  "format",
  "meeting",
  "publication",
]);
export type MentionKind = z.infer<typeof mentionKindSchema>;

/** The six stages, in order. */
export const stageSchema = z.enum([
  "collect",
  "clean",
  "normalise",
  "classify",
  "resolve",
  "publish",
]);
export type Stage = z.infer<typeof stageSchema>;
