import type { Meeting } from "../src/rows/rows.ts";

/** A meeting of which nothing special is known, but for what is said. */
export function meeting(part: Partial<Meeting> = {}): Meeting {
  return {
    ...{
      meeting_id: "m-1",
      name: "Réunion",
      name_en: null,
      series: null,
      latitude: null,
      longitude: null,
      acronym: null,
      ordinal: null,
    },
    ...{ starts_on: null, ends_on: null, date_edtf: null, date_basis: null, year: null },
    ...{ city: null, country: null, format: "in_person", level: "summit", topic: "health" },
    ...{ status: "held", host: null, chair: null, n_articles: 1, confidence: 0.9 },
    ...{ plover: "CONSULT/multilateral", cameo: "044", iptc: "07000000" },
    ...{ blocs: [], named: [], members: [], other_topics: [] },
    ...part,
  };
}
