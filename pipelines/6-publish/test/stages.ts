import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as model from "@communique/model";
import { type Places, placesIn } from "@communique/stage";
import { openStore, type Store, writeTable } from "@communique/store";
import { publish } from "../run.ts";

/** The words that the evidence marks stand behind a character of two UTF-16 units. */
const BODY = "Un sommet \u{1F600} à Hanoï le 26 juin. Une autre phrase. Une troisième.";
export const WORDS = "Hanoï le 26 juin";
const from = BODY.indexOf(WORDS);

const article: model.Article = {
  article_id: "a1",
  source_id: "a",
  source: "a.txt",
  record: "a.txt",
  url: "https://a.example/1",
  outlet: "a",
  language: "fr",
  title: "=1+1",
  published_on: "2020-06-26",
  published_edtf: "2020-06-26",
  published_basis: "stamp",
  is_meeting: true,
  kind: "meeting",
  confidence: 1,
  body: BODY,
  raw_chars: BODY.length,
  body_chars: BODY.length,
  duplicate_of: null,
  similarity: null,
};

const refused: model.Rejected = {
  stage: "collect",
  source: "b.txt",
  record: "b.txt",
  reason: "empty",
  detail: null,
};

const { reports, meetings, meetingCountries, meetingTopics } = model;
const { meetingPeople, meetingOrganisations, meetingOutcomes } = model;
const resolvedTables = [
  reports,
  meetings,
  meetingCountries,
  meetingTopics,
  meetingPeople,
  meetingOrganisations,
  meetingOutcomes,
];

const evidence = [{ field: "starts_on", start: from, end: from + WORDS.length, rule: "day" }];
const said = {
  ...{
    meeting_id: "00000000000000a1",
    name: "36e sommet",
    series: "asean-summit",
    series_key: "asean-summit",
    acronym: null,
  },
  ...{ ordinal: 36, starts_on: "2020-06-26", ends_on: "2020-06-26", date_edtf: "2020-06-26" },
  ...{ date_basis: "stated", city: "Hanoï", country: "VN", latitude: 21, longitude: 105.8 },
  ...{ format: "in_person", level: "summit", topic: "foreign-affairs", status: "held" },
  ...{ host: "VN", chair: null, blocs: ["ASEAN", "UE"], confidence: 0.9 },
} as const;
const report = {
  ...said,
  ...{ report_id: "a1-1", article_id: "a1", rank: 1, date_rule: "day", people: [], evidence },
  ...{ topics: ["foreign-affairs"], topic_scores: [], countries: ["LA", "VN"], organisations: [] },
  ...{ country_roles: [], outcomes: [] },
};
const meeting = {
  ...said,
  ...{ name_en: null, year: 2020, n_articles: 1, plover: "CONSULT/visit", cameo: "042" },
  iptc: "20000638",
};
const of = { meeting_id: said.meeting_id };
const resolvedRows: Readonly<Record<string, object[]>> = {
  reports: [report],
  meetings: [meeting],
  meeting_countries: [
    { ...of, country: "VN", role: "host", via: "named" },
    { ...of, country: "LA", role: "participant", via: "named" },
    { ...of, country: "TH", role: "participant", via: "ASEAN" },
  ],
  meeting_topics: [{ ...of, topic: "foreign-affairs", score: 1, is_primary: true }],
  meeting_people: [{ ...of, name: "+Nom", role: null, organisation: null, country: "VN" }],
  meeting_outcomes: [
    {
      ...of,
      ...{ kind: "next_meeting", text: "-x", next_ordinal: 38, next_year: 2021 },
      ...{ next_country: "BN", article_id: "a1", start: 0, end: 2 },
    },
  ],
};

/** What five stages would have left of one article, one refused record and a removal each. */
export async function writeStages(store: Store, places: Places, read: number): Promise<void> {
  const put = <T extends model.Table>(table: T, directory: string, rows: object[]) =>
    writeTable(store, table, rows as never[], join(directory, `${table.name}.parquet`));
  const cut = { start: 0, end: 1, rule: "menu" };
  await put(model.articles, places.classified, [article]);
  await put(model.removals, places.cleaned, [
    { article_id: "a1", ...cut },
    { article_id: "refused later", ...cut },
  ]);
  await put(model.mentions, places.normalised, []);
  for (const table of resolvedTables) {
    await put(table, places.resolved, resolvedRows[table.name] ?? []);
  }
  const { collected, cleaned, normalised, classified, resolved } = places;
  const folders = {
    collect: collected,
    clean: cleaned,
    normalise: normalised,
    classify: classified,
  };
  for (const [stage, directory] of Object.entries({ ...folders, resolve: resolved })) {
    await put(model.rejected, directory, stage === "collect" ? [refused] : []);
    const counts = [{ name: "read", n: read }];
    const report = JSON.stringify({ stage, ruleset: stage, counts });
    await writeFile(join(directory, "stage.json"), report);
  }
  const inputs = { paths: ["x"], files: [{ source: "a.txt", sha256: "0" }] };
  await writeFile(join(collected, "inputs.json"), JSON.stringify(inputs));
}

/** The stages of two articles written and published into a folder of its own. */
export interface PublishedFolder {
  readonly folder: string;
  readonly places: Places;
  readonly store: Store;
  close(): Promise<void>;
}

/** Writes the stages into a temporary folder of this name, and publishes them. */
export async function openPublished(
  name: string,
  ask: Parameters<typeof publish>[1] = {},
): Promise<PublishedFolder> {
  const folder = await mkdtemp(join(tmpdir(), `${name}-`));
  const places = placesIn(join(folder, "work"), join(folder, "out"));
  const store = await openStore({ threads: 1 });
  await writeStages(store, places, 2);
  await mkdir(places.published);
  await publish(places, ask);
  return {
    folder,
    places,
    store,
    async close() {
      store.close();
      await rm(folder, { recursive: true });
    },
  };
}
