import type { CountryRole, Mention, Role } from "@communique/model";
import { type Reading, sentenceAt } from "../reading.ts";
import { type CountryFeature, countryWeights, takesPart } from "../weights/country.ts";
import { logistic, weigh } from "../weights/logistic.ts";
import {
  type CountryInput,
  countryContext,
  isPlusThree,
  type ReadMention,
  readMention,
} from "./country-features.ts";
import { rolesAt } from "./roles.ts";

/** The states of a meeting with their roles, and what each rests on. */
export interface MeetingCountries {
  readonly roles: readonly CountryRole[];
  /** The span each country rests on, and by which rule. */
  readonly evidence: ReadonlyMap<string, Support>;
}

/** What a country's part in a meeting rests on. */
export interface Support {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

/** A named country and how likely it takes part. */
export interface CountryPart {
  readonly country: string;
  readonly features: readonly CountryFeature[];
  readonly probability: number;
  readonly support: Support;
  readonly roles: readonly Role[];
}

/** Tells the countries that take part from those that are merely mentioned. */
export function countriesOf(input: CountryInput): MeetingCountries {
  const taking = countryParts(input).filter((part) => part.probability >= takesPart);
  return {
    roles: taking.flatMap(({ country, roles }) =>
      (roles.length > 0 ? roles : (["participant"] as const)).map((role) => ({ country, role })),
    ),
    evidence: new Map(taking.map(({ country, support }) => [country, support])),
  };
}

/** Every named country with its features and probability, sorted by code. */
export function countryParts(input: CountryInput): CountryPart[] {
  const { reading, candidate, vocabulary } = input;
  const mentions = new Map<string, Mention[]>();
  for (const mention of reading.mentions.country) {
    mentions.set(mention.value, [...(mentions.get(mention.value) ?? []), mention]);
  }
  const implied = isPlusThree(candidate) ? vocabulary.plusThree : [];
  const venue = input.place.country ? [input.place.country] : [];
  const codes = [...new Set([...mentions.keys(), ...implied, ...venue])].sort();
  return inLists(
    input.reading,
    codes.map((country) => partOf(input, country, mentions.get(country) ?? [])),
  );
}

/** Countries told in one list only take part together or not at all: each gets the list's mean. */
function inLists(reading: Reading, parts: readonly CountryPart[]): CountryPart[] {
  const lists = new Map<number, CountryPart[]>();
  for (const part of parts) {
    const sentence = listOf(reading, part);
    if (sentence !== null) lists.set(sentence, [...(lists.get(sentence) ?? []), part]);
  }
  return parts.map((part) => {
    const list = lists.get(listOf(reading, part) ?? -1) ?? [part];
    const mean = list.reduce((sum, each) => sum + each.probability, 0) / list.length;
    return { ...part, probability: mean };
  });
}

/** The sentence of the list that alone tells of a country; null where more is told of it. */
function listOf(reading: Reading, { features, support }: CountryPart): number | null {
  const alone = features.includes("list") && !features.some((feature) => besidesList.has(feature));
  return alone ? sentenceAt(reading, support.start) : null;
}

const besidesList = new Set<CountryFeature>([
  ...(["plus", "party", "delegation", "venue", "title", "name", "demonym", "often"] as const),
]);

const against = new Set<CountryFeature>(["absent", "past"]);
const surely = new Set<CountryFeature>(["plus", "venueOfMember", "party", "ownOffice"]);

/** Talks of two others are held there: the venue's state is no party of them. */
const onlyHouses = (features: readonly CountryFeature[]) =>
  features.includes("venueOfOthers") && features.includes("onlyLocative");

/** Every mention says that it is absent, or belongs to an earlier edition; or it is a place alone. */
const isKeptOut = (read: readonly ReadMention[], features: readonly CountryFeature[]) =>
  onlyHouses(features) ||
  (read.length > 0 &&
    read.every((each) => each.features.some((feature) => against.has(feature))) &&
    !features.some((feature) => surely.has(feature)));

/** ASEAN+3 adds its three by definition. */
function probabilityOf(read: readonly ReadMention[], features: readonly CountryFeature[]): number {
  if (features.includes("plus")) return 1;
  return isKeptOut(read, features) ? 0 : logistic(weigh(features, countryWeights));
}

function partOf(input: CountryInput, country: string, mentions: readonly Mention[]): CountryPart {
  const { reading, candidate, place } = input;
  const read = mentions.map((mention) => readMention(input, mention));
  const best = read.reduce<(typeof read)[number] | undefined>(
    (top, each) =>
      top && weigh(top.features, countryWeights) >= weigh(each.features, countryWeights)
        ? top
        : each,
    undefined,
  );
  const features = [
    ...new Set([...read.flatMap((each) => each.features), ...countryContext(input, country, read)]),
  ];
  const roles = new Set(mentions.flatMap((mention) => rolesAt(reading, candidate, mention)));
  if (features.includes("venueOfMember") && candidate.best.noun.kind === "gathering")
    roles.add("host");
  return {
    country,
    features,
    probability: probabilityOf(read, features),
    support: best?.mention ?? place.mention ?? { ...candidate.best, rule: "meeting_name" },
    roles: [...roles].sort(),
  };
}
