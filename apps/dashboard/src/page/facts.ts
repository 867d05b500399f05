import { meetingDays } from "../format/dates.js";
import type { Evidence, Meeting } from "../rows/rows.js";
import { placeOf } from "./meeting-list.js";
import type { Scene } from "./scene.js";

/** A value of a meeting and the sentences it rests on. */
export interface Fact {
  readonly name: string;
  readonly value: string;
  /** How sure it is, in a word or two. */
  readonly badge: string | null;
  readonly evidence: readonly Evidence[];
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
  status: ["status"],
};

/** The facts of a meeting in the order in which a reader asks for them. */
export function factsOf(meeting: Meeting, evidence: readonly Evidence[], scene: Scene): Fact[] {
  const used = new Set(Object.values(columns).flat());
  const values = valuesOf(meeting, scene);
  const facts = (Object.keys(columns) as Field[]).flatMap((field) => {
    const value = values[field] ?? null;
    const behind = evidence.filter((one) => columns[field]?.includes(one.field));
    return value === null || value === "" ? [] : [fact(field, value, behind, meeting, scene)];
  });
  const rest = [...new Set(evidence.map(({ field }) => field).filter((field) => !used.has(field)))];
  return [
    ...facts,
    ...rest.map((field) => ({
      ...{ name: scene.speech.words.field.other, value: field, badge: null },
      evidence: evidence.filter((one) => one.field === field),
    })),
  ];
}

function fact(
  field: Field,
  value: string,
  evidence: readonly Evidence[],
  { date_basis }: Meeting,
  { speech }: Scene,
): Fact {
  const badge = field === "date" && date_basis !== null ? speech.word("basis", date_basis) : null;
  return { name: speech.words.field[field], value, badge, evidence };
}

function valuesOf(meeting: Meeting, scene: Scene): Partial<Record<Field, string | null>> {
  const { speech } = scene;
  const { words } = speech;
  const countries = (codes: readonly string[]) =>
    codes.map((code) => speech.country(code)).join(", ");
  const { ordinal, host, chair, members, blocs } = meeting;
  const joined = speech.fill(words.asMembers, { blocs: blocs.join(", ") });
  return {
    name: [meeting.name, meeting.name_en, meeting.acronym]
      .filter((name) => name !== null)
      .join(" · "),
    ordinal: ordinal === null ? null : speech.fill(words.edition, { n: speech.number(ordinal) }),
    date: meetingDays(meeting, speech),
    place: placeOf(meeting, scene),
    format: speech.word("formats", meeting.format),
    level: speech.word("levels", meeting.level),
    topic: [meeting.topic, ...meeting.other_topics].map((topic) => speech.topic(topic)).join(", "),
    countries: [
      countries(meeting.named),
      members.length > 0 ? `${joined}: ${countries(members)}` : "",
    ]
      .filter((text) => text !== "")
      .join("; "),
    blocs: blocs.join(", "),
    host: host === null ? null : speech.country(host),
    chair: chair === null ? null : speech.country(chair),
    status: speech.word("statuses", meeting.status),
  };
}
