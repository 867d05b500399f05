import type { Evidence, Meeting, Outcome } from "../rows/rows.js";
import type { Fact, Known } from "./facts.js";
import { aboutLink } from "./links.js";
import type { Scene } from "./scene.js";

type Field = keyof Scene["speech"]["words"]["field"];

/** The pages about the values of a meeting. */
export function linksOf(meeting: Meeting, { store }: Scene): Partial<Record<Field, string>> {
  const { series, topic, host, chair, country } = meeting;
  const about = (page: "country" | "topic" | "series", of: string | null) =>
    of === null ? {} : aboutLink(page, store.view, of);
  const links = {
    ordinal: about("series", series),
    topic: about("topic", topic),
    host: about("country", host),
    chair: about("country", chair),
    place: about("country", country),
  };
  return Object.fromEntries(Object.entries(links).filter(([, link]) => typeof link === "string"));
}

/** Who takes part: countries with their roles, people, bodies. */
export function membersOf(
  meeting: Meeting,
  { details }: Known,
  { speech }: Scene,
): Partial<Record<Field, string>> {
  const mine = <Row extends { meeting_id: string }>(rows: readonly Row[]) =>
    rows.filter(({ meeting_id }) => meeting_id === meeting.meeting_id);
  const { words } = speech;
  const { members, blocs, named } = meeting;
  const roles = mine(details.roles);
  const withRole = (code: string) => {
    const said = roles
      .filter(({ country }) => country === code)
      .map(({ role }) => speech.word("roles", role));
    return said.length === 0
      ? speech.country(code)
      : `${speech.country(code)} (${said.join(", ")})`;
  };
  const joined = speech.fill(words.asMembers, { blocs: blocs.join(", ") });
  const countries = [
    named.map(withRole).join(", "),
    members.length > 0
      ? `${joined}: ${members.map((code) => speech.country(code)).join(", ")}`
      : "",
  ];
  return {
    countries: countries.filter((text) => text !== "").join("; "),
    people: mine(details.people)
      .map(({ name, role, country }) => {
        const more = [role, country === null ? null : speech.country(country)].filter(Boolean);
        return more.length === 0 ? name : `${name} (${more.join(", ")})`;
      })
      .join("; "),
    organisations: mine(details.organisations)
      .map(({ organisation, role }) => `${organisation} (${speech.word("roles", role)})`)
      .join("; "),
  };
}

/** What a meeting led to, a fact each: the sentence is its evidence. */
export function outcomeFacts(meeting: Meeting, { details, evidence }: Known, scene: Scene): Fact[] {
  const outcomes = details.outcomes.filter(({ meeting_id }) => meeting_id === meeting.meeting_id);
  const { speech } = scene;
  return outcomes.map((outcome) => ({
    name: speech.words.field.outcomes,
    value: [speech.word("outcomes", outcome.kind), nextText(outcome, scene)]
      .filter(Boolean)
      .join(": "),
    ...{ badge: null, link: null },
    evidence: [sentenceOf(outcome, evidence)],
  }));
}

/** The announced meeting in words: its number, year and country, as far as they are said. */
export function nextText(outcome: Outcome, { speech }: Pick<Scene, "speech">): string {
  const { next_ordinal, next_year, next_country } = outcome;
  return [
    next_ordinal === null ? null : speech.fill(speech.words.edition, { n: next_ordinal }),
    next_year === null ? null : String(next_year),
    next_country === null ? null : speech.country(next_country),
  ]
    .filter((part) => part !== null)
    .join(", ");
}

function sentenceOf(
  { meeting_id, article_id, text }: Outcome,
  evidence: readonly Evidence[],
): Evidence {
  const known = evidence.find(
    (one) => one.article_id === article_id && one.sentence.includes(text),
  );
  return {
    ...{ meeting_id, article_id, field: "outcomes", rule: "outcome" },
    ...{ sentence: text, mark_start: 0, mark_end: 0 },
    ...{ body_start: known?.body_start ?? 0, body_end: known?.body_start ?? 0 },
  };
}
