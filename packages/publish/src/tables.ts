import {
  articles,
  meetingCountries,
  meetingOrganisations,
  meetingOutcomes,
  meetingPeople,
  meetings,
  meetingTopics,
  mentions,
  reference,
  rejected,
  removals,
  reports,
  runs,
  sentences,
  series,
  type Table,
} from "@communique/model";

/** The published tables, each filled by the file of its name in pipelines/6-publish/sql. */
export const published: readonly Table[] = [
  articles,
  removals,
  mentions,
  reports,
  sentences,
  meetings,
  meetingCountries,
  meetingTopics,
  meetingPeople,
  meetingOrganisations,
  meetingOutcomes,
  series,
  reference.countries,
  reference.topics,
  reference.blocs,
  rejected,
  runs,
];

/** Tables that speak of whole texts only: of no use without bodies, so the public copy has none. */
const ownOnly: readonly Table[] = [removals, mentions];

const withoutBody: Table = {
  ...articles,
  description:
    "One row an accepted record: an article's title, address and kind, without its body.",
  row: articles.row.omit({ body: true }),
};

/** The tables of the public copy: bodies belong to their newsrooms and stay at home. */
export const publicTables: readonly Table[] = published
  .filter((table) => !ownOnly.includes(table))
  .map((table) => (table === articles ? withoutBody : table));
