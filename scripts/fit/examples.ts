import { articleFeatures, type Candidate } from "@communique/classify";
import type { GoldMeeting, Label } from "@communique/evaluate";
import type { Vocabulary } from "@communique/normalise";
import { fold } from "@communique/text";
import { type Lesson, readLessons } from "./lessons.ts";
import type { Example } from "./regression.ts";

/** What the six learned decisions can learn from labelled articles. */
export interface Examples {
  readonly meeting: Example[];
  readonly country: Example[];
  readonly bloc: Example[];
  readonly companion: Example[];
  readonly date: Example[];
  readonly venue: Example[];
}

/** Reads the articles of the lessons as the pipeline would, with what their labels say. */
export async function examplesOf(
  lessons: readonly Lesson[],
  vocabulary: Vocabulary,
): Promise<Examples> {
  const examples: Examples = {
    meeting: [],
    country: [],
    bloc: [],
    companion: [],
    date: [],
    venue: [],
  };
  for await (const { label, article, mentions } of readLessons(lessons, vocabulary)) {
    learn(examples, label, articleFeatures(article, mentions, vocabulary));
  }
  return examples;
}

function learn(
  examples: Examples,
  label: Label,
  {
    meeting,
    ordinal,
    name,
    venues,
    dates,
    companions,
    blocs,
    countries,
  }: ReturnType<typeof articleFeatures>,
): void {
  const group = label.cluster ?? label.id;
  examples.meeting.push({ group, features: { ...meeting }, right: label.is_meeting });
  const gold = mainOf(label, ordinal, name);
  if (!gold) return;
  const present = (features: readonly string[]) =>
    Object.fromEntries(features.map((feature) => [feature, 1]));
  for (const { country, features } of countries) {
    const right = gold.countries.includes(country);
    examples.country.push({ group, features: present(features), right });
  }
  for (const { place, country, features } of gold.country ? venues : []) {
    const right =
      country === gold.country && (!place || !gold.city || isCity(place.name_fr, gold.city));
    examples.venue.push({ group, choice: label.id, features: present(features), right });
  }
  for (const { mention, features } of gold.starts_on ? dates : []) {
    examples.date.push({
      group,
      choice: label.id,
      features: present(features),
      right: isDayOf(gold, mention.value),
    });
  }
  const rest = label.meetings.filter((meeting) => meeting !== gold);
  for (const { candidate, features } of companions) {
    const told = rest.find((meeting) => isTold(meeting, candidate));
    if (told?.optional) continue;
    examples.companion.push({ group, features: present(features), right: told !== undefined });
  }
  for (const { bloc, features } of blocs) {
    examples.bloc.push({ group, features: present(features), right: gold.blocs.includes(bloc) });
  }
}

const mainOf = ({ meetings }: Label, ordinal: number | null, name: string) =>
  meetings.find((meeting) => ordinal !== null && meeting.ordinal === ordinal) ??
  best(meetings, name) ??
  meetings[0];

const best = (meetings: readonly GoldMeeting[], name: string): GoldMeeting | undefined =>
  meetings.find((meeting) => likeness(meeting.name, name) >= 0.5);

const isCity = (a: string, b: string) => fold(a) === fold(b);

/** Whether a date is the first day of a meeting, lies within it, or is its month. */
function isDayOf({ starts_on, ends_on }: GoldMeeting, edtf: string): boolean {
  const [first = ""] = edtf.replace(/[?~]/g, "").split("/");
  const known = /^X/.test(first) ? first.slice(4) : first;
  const start = /^X/.test(first) ? (starts_on ?? "").slice(4) : (starts_on ?? "");
  const end = /^X/.test(first) ? (ends_on ?? "").slice(4) : (ends_on ?? start);
  if (known.length < start.length) return false;
  return (
    known === start || (known.length === 10 && start.length === 10 && start < known && known <= end)
  );
}

/** Whether a label tells of the meeting that a candidate names. */
const isTold = (meeting: GoldMeeting, { ordinal, best: named }: Candidate): boolean =>
  likeness(meeting.name, named.text) >=
  (ordinal !== null && ordinal === meeting.ordinal ? 0.25 : 0.5);

/** F1 of the words that two names share, 0 to 1. */
function likeness(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared === 0 ? 0 : (2 * shared) / (left.size + right.size);
}

const wordsOf = (name: string) =>
  new Set(
    fold(name)
      .split(/[^a-z0-9+]+/u)
      .filter((word) => word.length > 3 || /[+\d]/.test(word)),
  );
