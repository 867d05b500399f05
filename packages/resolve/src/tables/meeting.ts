import type { Meeting, ReferenceRow } from "@communique/model";
import type { EventCodes } from "../codes.ts";
import type { Core } from "../merge/core.ts";
import { englishName } from "../merge/name.ts";

/** What a meeting's row needs beside what its reports say. */
export interface MeetingInput {
  readonly core: Core;
  readonly meeting_id: string;
  readonly series: ReferenceRow<"series"> | null;
  readonly codes: EventCodes;
  readonly n_articles: number;
}

/** A meeting's row. */
export function meetingOf({ core, meeting_id, series, codes, n_articles }: MeetingInput): Meeting {
  const { dates, place } = core;
  const ordinal = core.ordinal?.value ?? null;
  return {
    meeting_id,
    name: core.name,
    name_en: series ? englishName(series.name_en, ordinal) : null,
    series: core.series,
    series_key: core.series_key,
    acronym: core.acronym ?? series?.acronym ?? null,
    ordinal,
    starts_on: dates.starts_on,
    ends_on: dates.ends_on,
    date_edtf: dates.date_edtf,
    date_basis: dates.date_basis,
    year: dates.year,
    city: place.city,
    country: place.country,
    latitude: place.latitude,
    longitude: place.longitude,
    format: place.format,
    level: core.level,
    topic: core.topic,
    status: core.status,
    host: core.host,
    chair: core.chair,
    blocs: [...core.blocs],
    n_articles,
    confidence: core.group.reduce((most, { report }) => Math.max(most, report.confidence), 0),
    ...codes,
  };
}
