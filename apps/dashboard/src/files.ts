import { FileAttachment } from "observablehq:stdlib";

/** The files that every page of meetings reads. */
export const tableFiles = {
  meetings: FileAttachment("./tables/meetings.json"),
  articles: FileAttachment("./tables/articles.json"),
  countries: FileAttachment("./tables/countries.json"),
  topics: FileAttachment("./tables/topics.json"),
  series: FileAttachment("./tables/series.json"),
  summary: FileAttachment("./tables/summary.json"),
};

/** What is fetched when a reader first opens a meeting. */
export const detailFiles = {
  outcomes: FileAttachment("./tables/outcomes.json"),
  people: FileAttachment("./tables/people.json"),
  organisations: FileAttachment("./tables/organisations.json"),
  roles: FileAttachment("./tables/roles.json"),
};

/** The sentences, by shard of the meeting's id. */
export const evidenceFiles = [
  FileAttachment("./tables/evidence-0.json"),
  FileAttachment("./tables/evidence-1.json"),
  FileAttachment("./tables/evidence-2.json"),
  FileAttachment("./tables/evidence-3.json"),
  FileAttachment("./tables/evidence-4.json"),
  FileAttachment("./tables/evidence-5.json"),
  FileAttachment("./tables/evidence-6.json"),
  FileAttachment("./tables/evidence-7.json"),
  FileAttachment("./tables/evidence-8.json"),
  FileAttachment("./tables/evidence-9.json"),
  FileAttachment("./tables/evidence-10.json"),
  FileAttachment("./tables/evidence-11.json"),
  FileAttachment("./tables/evidence-12.json"),
  FileAttachment("./tables/evidence-13.json"),
  FileAttachment("./tables/evidence-14.json"),
  FileAttachment("./tables/evidence-15.json"),
];

/** Whole articles in the same shards: empty unless the site was built for private use. */
export const bodyFiles = [
  FileAttachment("./tables/bodies-0.json"),
  FileAttachment("./tables/bodies-1.json"),
  FileAttachment("./tables/bodies-2.json"),
  FileAttachment("./tables/bodies-3.json"),
  FileAttachment("./tables/bodies-4.json"),
  FileAttachment("./tables/bodies-5.json"),
  FileAttachment("./tables/bodies-6.json"),
  FileAttachment("./tables/bodies-7.json"),
  FileAttachment("./tables/bodies-8.json"),
  FileAttachment("./tables/bodies-9.json"),
  FileAttachment("./tables/bodies-10.json"),
  FileAttachment("./tables/bodies-11.json"),
  FileAttachment("./tables/bodies-12.json"),
  FileAttachment("./tables/bodies-13.json"),
  FileAttachment("./tables/bodies-14.json"),
  FileAttachment("./tables/bodies-15.json"),
];

/** What the quality page reads. */
export const qualityFiles = {
  stages: FileAttachment("./tables/stages.json"),
  kinds: FileAttachment("./tables/kinds.json"),
  rejected: FileAttachment("./tables/rejected.json"),
  removals: FileAttachment("./tables/removals.json"),
  gold: FileAttachment("./tables/gold.json"),
  past: FileAttachment("./tables/past.json"),
};

/** The published tables with their columns. */
export const modelFile = FileAttachment("./tables/model.json");

/** The outlines of the world's countries (world-atlas, from Natural Earth). */
export const worldFile = FileAttachment("./world.json");
