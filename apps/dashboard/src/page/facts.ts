import { meetingDays } from "../format/dates.js";
import type { Body, Details, Evidence, Meeting } from "../rows/rows.js";
import { linksOf, membersOf, outcomeFacts } from "./fact-values.js";
import { placeOf } from "./meeting-list.js";
import { isListed, seriesName } from "./names.js";
import type { Scene, Sources } from "./scene.js";

/** A value of a meeting and the sentences it rests on. */
export interface Fact {
  readonly name: string;
  readonly value: string;
  /** How sure it is, in a word or two. */
  readonly badge: string | null;
  readonly evidence: readonly Evidence[];
  /** A page about the value. */
  readonly link: string | null;
}

/** What was fetched about a meeting. */
export interface Known {
  readonly evidence: readonly Evidence[];
  readonly bodies: readonly Body[];
  readonly details: Details;
}

/** Before anything is fetched. */
export const nothingKnown: Known = {
  evidence: [],
  bodies: [],
  details: { outcomes: [], people: [], organisations: [], roles: [] },
};

/** Everything that is known about a meeting. */
export async function knownOf(meeting: Meeting, sources: Sources): Promise<Known> {
  const [evidence, bodies, details] = await Promise.all([
    sources.evidence.of(meeting),
    sources.bodies.of(meeting),
    sources.details(),
  ]);
  return { evidence, bodies, details };
}

type Field = keyof Scene["speech"]["words"]["field"];

/** Which of a report's columns stand behind each fact. */
const columns: Partial<Record<Field, readonly string[]>> = {
  name: ["name", "series", "acronym"],
  ordinal: ["ordinal"],
  date: ["starts_on", "ends_on", "date_edtf", "date_basis", "date_rule", "date", "year"],
  place: ["city", "country", "place", "latitude", "longitude"],
  format: ["format"],
  level: ["level"],
  topic: ["topic", "topics"],
  countries: ["countries", "country_roles", "participants"],
  blocs: ["blocs"],
  host: ["host"],
  chair: ["chair"],
  people: ["people"],
  organisations: ["organisations"],
  status: ["status"],
};

/** The facts of a meeting in the order in which a reader asks for them. */
export function factsOf(meeting: Meeting, known: Known, scene: Scene): Fact[] {
  const used = new Set([...Object.values(columns).flat(), "outcomes"]);
  const values = valuesOf(meeting, known, scene);
  const links = linksOf(meeting, scene);
  const facts = (Object.keys(columns) as Field[]).flatMap((field) => {
    const value = values[field] ?? null;
    if (value === null || value === "") return [];
    const evidence = known.evidence.filter((one) => columns[field]?.includes(one.field));
    const badge = badgeOf(field, meeting, scene);
    return [
      { name: scene.speech.words.field[field], value, badge, evidence, link: links[field] ?? null },
    ];
  });
  const rest = [...new Set(known.evidence.map(({ field }) => field))].filter(
    (field) => !used.has(field),
  );
  return [
    ...facts,
    ...outcomeFacts(meeting, known, scene),
    ...rest.map((field) => ({
      ...{ name: scene.speech.words.field.other, value: field, badge: null, link: null },
      evidence: known.evidence.filter((one) => one.field === field),
    })),
  ];
}

function badgeOf(field: Field, meeting: Meeting, { speech, tables }: Scene): string | null {
  const { date_basis, series } = meeting;
  if (field === "date" && date_basis !== null) return speech.word("basis", date_basis);
  const isUnlisted = field === "ordinal" && series !== null && !isListed(series, tables);
  return isUnlisted ? speech.words.unlisted : null;
}

function valuesOf(
  meeting: Meeting,
  known: Known,
  scene: Scene,
): Partial<Record<Field, string | null>> {
  const { speech, tables } = scene;
  const { words } = speech;
  const { ordinal, series, host, chair, blocs } = meeting;
  const names = [meeting.name, meeting.name_en, meeting.acronym].filter((name) => name !== null);
  const number =
    ordinal === null ? null : speech.fill(words.edition, { n: speech.number(ordinal) });
  const recurring = series === null ? null : seriesName(series, tables, speech);
  return {
    name: names.join(" · "),
    ordinal: [number, recurring].filter((part) => part !== null).join(" · "),
    date: meetingDays(meeting, speech),
    place: placeOf(meeting, scene),
    format: speech.word("formats", meeting.format),
    level: speech.word("levels", meeting.level),
    topic: [meeting.topic, ...meeting.other_topics].map((topic) => speech.topic(topic)).join(", "),
    blocs: blocs.join(", "),
    host: host === null ? null : speech.country(host),
    chair: chair === null ? null : speech.country(chair),
    status: speech.word("statuses", meeting.status),
    ...membersOf(meeting, known, scene),
  };
}
