import type { Mention } from "@communique/model";
import type { Vocabulary } from "@communique/normalise";
import { isTalks } from "../candidates/likeness.ts";
import type { Candidate } from "../candidates/types.ts";
import { cuesWithin, positionOf, type Reading, sentenceAt, within } from "../reading.ts";
import type { CountryFeature } from "../weights/country.ts";
import { present } from "../weights/present.ts";
import { besideOffice, isBeside } from "./beside-office.ts";
import { isDemonymList, isListed, listFeatures } from "./country-lists.ts";
import type { MeetingPlace } from "./place.ts";
import { rolesAt } from "./roles.ts";

/** What the features of a country's part in a meeting are read from. */
export interface CountryInput {
  readonly reading: Reading;
  readonly candidate: Candidate;
  readonly place: MeetingPlace;
  readonly blocs: readonly string[];
  readonly vocabulary: Vocabulary;
}

/** A mention of a country with what speaks at it for and against its taking part. */
export interface ReadMention {
  readonly mention: Mention;
  readonly features: readonly CountryFeature[];
}

/** Reads what one mention says of its country's part. */
export function readMention(input: CountryInput, mention: Mention): ReadMention {
  const { reading, candidate, blocs } = input;
  const sentence = sentenceAt(reading, mention.start);
  const span = reading.sentences[sentence] ?? { start: 0, end: 0 };
  const before = reading.body.slice(Math.max(span.start, mention.start - 60), mention.start);
  const cues = new Set(within(reading.cues, span.start, span.end).flatMap(({ values }) => values));
  const cue = (name: string) => cues.has(name);
  const own = candidate.mentions.filter((each) => each.sentence === sentence);
  const edition = own.length > 0 ? null : editionContext(reading, mention);
  const position = positionOf(reading, sentence);
  const roles = rolesAt(reading, candidate, mention);
  const office = besideOffice(reading, mention);
  const list = isListed(reading, mention, span);
  const head = position !== "body";
  const far = own.length === 0 && !head;
  const partner = far && cue("partner");
  const matter = reading.words.patterns.matter.test(before);
  const told: Partial<Record<CountryFeature, boolean>> = {
    name: own.some((each) => mention.start >= each.start && mention.end <= each.end),
    ownOffice: own.length > 0 && office,
    leadBilateral: blocs.length === 0 && head,
    listInLead: head && list,
    matterOnly: matter && !office,
    subject: isSubject(reading, mention, span.end),
    ...listFeatures(reading, mention, span, list),
    office,
    person: reading.mentions.person.some((each) => isBeside(each, mention)),
    matter,
    delegation: cuesWithin(reading, "delegation", mention.start - 40, mention.end + 25).length > 0,
    title: position === "title",
    lead: position === "lead",
    second: position === "second",
    talks: isTalks(candidate.best) && own.length > 0,
    list,
    joins: cue("participation"),
    partner,
    farList: far && list,
    partnerList: partner && list,
    definition: cue("definition"),
    absent: cue("absent"),
    thanks: cue("thanks"),
    agenda: cue("agenda"),
    past: edition === "past",
    next: edition === "next",
    chair: roles.includes("chair"),
    organiser: roles.includes("organiser"),
    demonym: mention.rule === "demonym",
    locative: mention.rule !== "demonym" && reading.words.patterns.locative.test(before),
    represented: isRepresented(reading, mention, before),
    demonymList: isDemonymList(reading, mention, span),
    otherMeeting: own.length === 0 && isOfAnother(reading, candidate, span),
    sideTalks: far && isBesideTalks(reading, candidate, span),
    farOffice: far && office,
  };
  return { mention, features: present(told) };
}

/** What speaks of a country as a whole, besides its mentions. */
export function countryContext(
  { reading, candidate, place, blocs, vocabulary }: CountryInput,
  country: string,
  read: readonly ReadMention[],
): CountryFeature[] {
  const first = [...new Set(reading.mentions.country.map((each) => each.value))].slice(0, 2);
  const listed = read.length > 0 && read.every((each) => each.features.includes("list"));
  const mentions = read.length;
  const member = blocs.some((bloc) => vocabulary.members(bloc).has(country));
  const parties = partiesOf(reading, candidate);
  const seat = place.country === country && isAtSeat(place, blocs, vocabulary);
  const acts = read.some((each) => each.features.some((feature) => acting.has(feature)));
  return present<CountryFeature>({
    venue: place.country === country,
    venueOfMember: place.country === country && (member || blocs.length === 0),
    outsider: blocs.length > 0 && !member,
    party: parties.includes(country),
    first: first.includes(country),
    bilateral: candidate.best.noun.kind !== "gathering",
    third: parties.filter(isState).length > 1 && !parties.includes(country),
    seat,
    seatOnly: seat && !acts,
    unionSeat: seat && blocs.includes("EU"),
    venueOfOthers:
      place.country === country && !acts && talksElsewhere(candidate, parties, country),
    onlyLocative: read.length > 0 && read.every((each) => each.features.includes("locative")),
    outsiderListed: blocs.length > 0 && !member && listed,
    outsiderJoins:
      blocs.length > 0 && !member && read.some((each) => each.features.includes("joins")),
    outsiderLead:
      blocs.length > 0 && !member && read.some((each) => /lead|title/.test(each.features.join())),
    memberListed: member && listed,
    often: mentions > 2,
    plus: vocabulary.plusThree.includes(country) && isPlusThree(candidate),
  });
}

/** What shows a country at work, and not just a place. */
const acting = new Set<CountryFeature>(["office", "person", "delegation", "subject", "chair"]);

/** Those of the meeting's name; of talks whose name does not tell, those of its sentence. */
function partiesOf(reading: Reading, { best }: Candidate): readonly string[] {
  const span = reading.sentences[best.sentence];
  const told = best.parties.filter(isState).length < 2 && best.noun.kind !== "gathering";
  return told && span ? partiesWithOffice(reading, span) : best.parties;
}

/** The countries of a sentence that a person or an office stands for. */
const partiesWithOffice = (reading: Reading, span: { start: number; end: number }) =>
  within(reading.mentions.country, span.start, span.end)
    .filter(
      (mention) =>
        besideOffice(reading, mention) ||
        reading.mentions.person.some((each) => isBeside(each, mention)),
    )
    .map(({ value }) => value);

/** Two others talk there: the venue's state is no party of talks in the margins. */
const talksElsewhere = ({ best }: Candidate, parties: readonly string[], country: string) =>
  best.noun.kind !== "gathering" &&
  new Set(parties.filter((party) => isState(party) && party !== country)).size > 1;

const isState = (party: string) => /^[A-Z]{2}$/.test(party) && party !== "EU";

/** The venue is where one of the blocs has its seat: that alone makes its state no host. */
const isAtSeat = (place: MeetingPlace, blocs: readonly string[], vocabulary: Vocabulary) =>
  blocs.length > 0 && place.mention?.kind === "place" && vocabulary.isSeat(place.mention.value);

/** The meeting's own name has the plus-formula: ASEAN+3. */
export const isPlusThree = (candidate: Candidate) =>
  candidate.mentions.some((mention) => mention.parties.includes("ASEAN+3"));

/** The country does what the next verb says, as far as the words between allow. */
function isSubject(reading: Reading, mention: Mention, end: number): boolean {
  return within(reading.verbs, mention.end, Math.min(mention.end + 45, end)).some((verb) =>
    verb.values.some((value) => /host|organise|chair|attend|meet/.test(value.act)),
  );
}

/** `Hor Namhong pour le Cambodge`: somebody named right before speaks for the country. */
const isRepresented = (reading: Reading, mention: Mention, before: string) =>
  reading.words.patterns.speaksFor.test(before) &&
  reading.mentions.person.some(
    (each) => each.end <= mention.start && mention.start - each.end < 25,
  );

/** The sentence tells of another meeting by name. */
function isOfAnother(
  reading: Reading,
  candidate: Candidate,
  span: { start: number; end: number },
): boolean {
  const own = new Set(candidate.mentions.map(({ start }) => start));
  return within(reading.mentions.meeting, span.start, span.end).some(
    ({ start, end, value }) =>
      !own.has(start) &&
      reading.words.lemmas.get(value)?.kind !== "anaphor" &&
      within(reading.mentions.ordinal, start, end).length +
        within(reading.mentions.series, start, end).length >
        0,
  );
}

/** `en marge, il a rencontré son homologue`: talks of two, in an article on a larger meeting. */
const isBesideTalks = (
  reading: Reading,
  { best }: Candidate,
  span: { start: number; end: number },
) =>
  best.noun.kind === "gathering" &&
  (within(reading.verbs, span.start, span.end).some(({ values }) =>
    values.some(({ act }) => /^(?:meet|phone|visit)$/.test(act)),
  ) ||
    within(reading.contexts, span.start, span.end).some(({ values }) => values[0] === "margin"));

/** A country told with another edition: `lors de la précédente réunion au Laos`. */
function editionContext(reading: Reading, mention: Mention): "past" | "next" | null {
  const nearest = reading.mentions.meeting
    .filter((meeting) => meeting.end <= mention.start && mention.start - meeting.end < 90)
    .at(-1);
  if (!nearest) return null;
  const context = reading.contexts.find(
    (hit) =>
      hit.end >= nearest.start - 3 &&
      hit.start <= nearest.start + 4 &&
      hit.end <= nearest.start + 14,
  );
  if (context?.values.includes("past")) return "past";
  return context?.values.includes("next") ? "next" : null;
}
