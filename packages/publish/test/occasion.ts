import type { Occasion, Party } from "../src/occasion.ts";

/** A country that takes part. */
export function party(code: string, ...roles: string[]): Party {
  const alpha3: Record<string, string> = { VN: "VNM", LA: "LAO", TH: "THA", FR: "FRA" };
  return {
    code,
    alpha3: alpha3[code] ?? null,
    name_fr: `${code} fr`,
    name_en: `${code} en`,
    roles: roles.length === 0 ? ["participant"] : roles,
  };
}

/** A meeting with a day, two countries and one article, and what a case changes of it. */
export function occasion(more: Partial<Occasion> = {}): Occasion {
  return {
    meeting_id: "0123456789abcdef",
    name: "19e réunion",
    name_en: null,
    series: "asean-test",
    series_key: "asean-test",
    acronym: null,
    ordinal: 19,
    starts_on: "2023-11-15",
    ends_on: "2023-11-16",
    date_edtf: "2023-11-15/2023-11-16",
    date_basis: "stated",
    year: 2023,
    city: "Hanoï",
    country: "VN",
    latitude: 21.03,
    longitude: 105.85,
    format: "in_person",
    level: "ministerial",
    topic: "labour",
    status: "held",
    host: "VN",
    chair: null,
    blocs: [],
    n_articles: 1,
    confidence: 0.9,
    plover: "CONSULT/visit",
    cameo: "042",
    iptc: "09000000",
    country_alpha3: "VNM",
    country_fr: "Vietnam",
    topics: ["labour"],
    parties: [party("LA"), party("VN", "host")],
    people: [],
    organisations: [],
    articles: [
      { title: "Un titre", outlet: "a", url: "https://a.example/1", published_on: "2023-11-17" },
    ],
    sentence: "La 19e réunion s'est ouverte.",
    first_seen: "2023-11-17",
    last_seen: "2023-11-18",
    ...more,
  };
}
