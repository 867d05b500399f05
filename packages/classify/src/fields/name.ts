import type { Vocabulary } from "@communique/normalise";
import type { Candidate } from "../candidates/types.ts";

const article =
  /^(?:(?:la|le|les|une?|cette|cet|ce|ces|du|des|de la|au|aux|sa|son|ses|leurs?|prochaine?s?)\s+|l['’]\s*)/iu;
const ordinal = /^(\d{1,3})\s?(?:e|è|ème|ème|eme|ᵉ|es|ère|er|re)\s/iu;

/** A name that a person would use: the fullest wording without its article, or the parties that talk. */
export function nameOf(
  candidate: Candidate,
  countries: readonly string[],
  vocabulary: Vocabulary,
): string {
  const wording = candidate.best.text
    .replace(/\s+/g, " ")
    .trim()
    .replace(article, "")
    .replace(article, "");
  const parties = countries.map((code) => vocabulary.countryName(code));
  if (candidate.best.content.size === 0 && parties.length > 1) {
    return `${parties.join("–")} : ${candidate.best.noun.lemma}`;
  }
  if (candidate.best.noun.kind === "visit" && parties.length > 1) {
    return `${capitalised(wording)} (${parties.join("–")})`;
  }
  return capitalised(
    wording.replace(ordinal, (_, number: string) => `${number}${number === "1" ? "re" : "e"} `),
  );
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
