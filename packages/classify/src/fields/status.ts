import type { MeetingVerb } from "@communique/language";
import type { Status } from "@communique/model";
import type { Candidate, MeetingMention } from "../candidates/types.ts";
import { positionOf, type Reading } from "../reading.ts";
import { statusWeights as weights } from "../weights/scores.ts";
import type { MeetingDates } from "./dates/dates.ts";

/** Only the first mentions tell what the article reports; later ones look back and ahead. */
const mentionsRead = 8;

/**
 * Held or under way, planned, postponed or cancelled: by the verbs of the sentences that tell of it
 * first, and by its day where the article's own is known.
 */
export function statusOf(reading: Reading, candidate: Candidate, dates: MeetingDates): Status {
  const votes = new Map<Status, number>();
  const told = candidate.mentions
    .slice(0, mentionsRead)
    .flatMap((mention) => votesOf(reading, candidate, mention));
  for (const [status, weight] of told) votes.set(status, (votes.get(status) ?? 0) + weight);
  const day = votes.has("cancelled") || votes.has("postponed") ? null : byDay(reading, dates);
  if (day) votes.set(day, (votes.get(day) ?? 0) + weights.day);
  const [winner] = [...votes].sort((a, b) => b[1] - a[1]);
  return winner && winner[1] > 0 ? winner[0] : "held";
}

/** What the words around a mention say; only the meeting's own mentions say that it is planned. */
function votesOf(reading: Reading, candidate: Candidate, mention: MeetingMention) {
  const place = positionOf(reading, mention.sentence) === "body" ? weights.body : 1;
  const own = isOwn(candidate, mention);
  const spoken = settled(mention.verbs)
    .map(speaksFor)
    .filter(([status]) => own || status !== "planned");
  if (own && mention.context === "next") spoken.unshift(["planned", weights.next]);
  return spoken.map(([status, weight]): [Status, number] => [status, place * weight]);
}

/** `deux fois reporté, le sommet a enfin lieu`: what was put off before is held now. */
function settled(verbs: readonly MeetingVerb[]): readonly MeetingVerb[] {
  const held = verbs.some(({ act, tense }) => act === "hold" && /^(?:present|past)$/.test(tense));
  return held
    ? verbs.filter(({ act, tense }) => act !== "postpone" || tense !== "participle")
    : verbs;
}

/** What looks ahead from the body to `une réunion`, to another number or name, is another meeting. */
function isOwn({ mentions, ordinal, series }: Candidate, mention: MeetingMention): boolean {
  if (mention === mentions[0]) return true;
  if (mention.context === "next" || mention.determiner === "a") return false;
  if (mention.ordinal !== null || ordinal === null) return mention.ordinal === ordinal;
  return mention.content.size < 2 || (series !== null && mention.series === series);
}

/** A day after the article's own is planned, one before it held. */
function byDay(reading: Reading, { starts_on, date_basis }: MeetingDates): Status | null {
  const published = reading.mentions.publication[0];
  if (starts_on === null || date_basis === "partial") return null;
  if (published?.basis !== "stated" || !/^\d{4}-\d{2}-\d{2}$/.test(published.value)) return null;
  if (starts_on === published.value) return null;
  return starts_on > published.value ? "planned" : "held";
}

/** What a verb says of the meeting's status, and how loudly. */
function speaksFor({ act, tense }: MeetingVerb): readonly [Status, number] {
  if (act === "cancel") return ["cancelled", weights.moved];
  if (act === "postpone") return ["postponed", weights.moved];
  if (tense === "future") {
    return ["planned", /^(?:hold|host)$/.test(act) ? weights.willBeHeld : weights.willBe];
  }
  if (tense === "past" || tense === "participle") return ["held", 1];
  return ["held", tense === "present" && act !== "visit" ? weights.present : 0];
}
