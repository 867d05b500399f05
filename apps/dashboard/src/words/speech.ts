import { days } from "../format/days.js";
import type { Country, Named, Topic } from "../rows/rows.js";
import type { View } from "../view/view.js";
import { en, type Words } from "./en.js";
import { fr } from "./fr.js";

const languages: Record<View["language"], Words> = { en, fr };

/** Forms of a counted noun. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}

/** The closed lists of values that have a word in each language. */
export type WordList =
  | "levels"
  | "formats"
  | "statuses"
  | "basis"
  | "communities"
  | "roles"
  | "outcomes"
  | "stages"
  | "kinds"
  | "goldFields"
  | "measure"
  | "parts";

/** Everything that depends on the reader's language. */
export interface Speech {
  readonly language: View["language"];
  readonly words: Words;
  number(value: number): string;
  percent(value: number): string;
  /** A score from 0 to 1, as `0.90`. */
  score(value: number): string;
  /** A day, as `5 Mar 2021`. */
  day(day: string): string;
  /** A text with the names in braces filled in. */
  fill(text: string, values: Record<string, string | number>): string;
  /** A counted noun, as `3 meetings`. */
  count(forms: Plural, n: number): string;
  country(code: string): string;
  topic(id: string): string;
  /** A word of a closed list, or the value itself where the list does not have it. */
  word(list: WordList, value: string): string;
}

const two = { minimumFractionDigits: 2, maximumFractionDigits: 2 };

/** The speech of a language over the names that the tables give. */
export function speech(
  language: View["language"],
  topics: readonly Topic[],
  countries: readonly Country[],
): Speech {
  const words = languages[language];
  const numbers = new Intl.NumberFormat(language);
  const percents = new Intl.NumberFormat(language, { style: "percent" });
  const scores = new Intl.NumberFormat(language, two);
  const plurals = new Intl.PluralRules(language);
  const ownName = (named: Named | undefined) =>
    language === "fr" ? named?.name_fr : named?.name_en;
  const topicNames = new Map(topics.map((topic) => [topic.topic, ownName(topic)]));
  const countryNames = new Map(countries.map((country) => [country.code, ownName(country)]));
  return {
    language,
    words,
    number: (value) => numbers.format(value),
    score: (value) => scores.format(value),
    percent: (value) => percents.format(value),
    day: (day) => days(day, day, language),
    fill,
    count: (forms, n) =>
      fill(plurals.select(n) === "one" ? forms.one : forms.other, { n: numbers.format(n) }),
    country: (code) => countryNames.get(code) ?? displayName(language, code),
    topic: (id) => capital(topicNames.get(id) ?? id),
    word: (list, value) => (words[list] as Record<string, string>)[value] ?? value,
  };
}

function fill(text: string, values: Record<string, string | number>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

function displayName(language: string, code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames(language, { type: "region" }).of(code) ?? code;
}
