import type { Cell } from "../format/csv.js";
import type { Meeting } from "../rows/rows.js";
import type { Scene } from "./scene.js";

/** The columns of the list as a file: the names of the published tables. */
export const csvColumns = [
  ...["meeting_id", "name", "ordinal", "starts_on", "ends_on", "date_edtf", "date_basis"],
  ...["city", "country", "format", "level", "topic", "status", "confidence"],
  ...["countries_named", "countries_as_members", "blocs", "article_urls"],
] as const;

/** A meeting as a line of the file. */
export function csvRow(meeting: Meeting, { articlesOf }: Scene): Cell[] {
  const urls = articlesOf(meeting).flatMap(({ url }) => url ?? []);
  return [
    ...[meeting.meeting_id, meeting.name, meeting.ordinal, meeting.starts_on, meeting.ends_on],
    ...[meeting.date_edtf, meeting.date_basis, meeting.city, meeting.country, meeting.format],
    ...[meeting.level, meeting.topic, meeting.status, meeting.confidence],
    ...[meeting.named, meeting.members, meeting.blocs, urls].map((list) => list.join(" ")),
  ];
}
