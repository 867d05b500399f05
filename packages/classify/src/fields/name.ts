import type { Vocabulary } from "@communique/normalise";
import type { Candidate, MeetingMention } from "../candidates/types.ts";
import type { Reading } from "../reading.ts";

/**
 * A name that a person would use: the series' own with the edition's number, else the fullest
 * wording of the article, with the parties where the wording alone says too little.
 */
export function nameOf(
  reading: Reading,
  candidate: Candidate,
  countries: readonly string[],
  vocabulary: Vocabulary,
): string {
  const series = candidate.series ? vocabulary.seriesById.get(candidate.series) : undefined;
  const { naming } = reading.words;
  if (series) return naming.edition(candidate.ordinal, series.name_fr);
  const wording = wordingOf(reading, candidate.best);
  const thin = candidate.best.content.size + candidate.best.parties.length < 2;
  const parties = countries.map((code) => vocabulary.countryName(code)).join("–");
  if (!thin || parties === "" || candidate.best.parties.length > 1) return wording;
  return countries.length > 4 ? wording : `${wording} ${parties}`;
}

/** The wording of a mention; talks and gatherings that only verbs tell of get a noun. */
function wordingOf(reading: Reading, best: MeetingMention): string {
  const { naming } = reading.words;
  const label = best.told ? naming.told[best.noun.kind] : undefined;
  if (label === undefined) return naming.plain(best.text);
  return best.noun.kind === "gathering" ? naming.gathering(best.text) : label;
}
