import type { Cleaned, Mention } from "@communique/model";
import type { Vocabulary } from "@communique/normalise";
import { findCandidates } from "./candidates/select.ts";
import { type MeetingFeatures, meetingFeatures } from "./decide.ts";
import { type CountryPart, countryParts } from "./fields/countries.ts";
import { readArticle } from "./reading.ts";
import { settingOf } from "./report.ts";

/** What the learned decisions about an article look at. */
export interface ArticleFeatures {
  readonly meeting: MeetingFeatures;
  /** The number of the main meeting's edition. */
  readonly ordinal: number | null;
  /** Each named country with what speaks for and against its part in the main meeting. */
  readonly countries: readonly CountryPart[];
}

/** Reads the features from which the weights are fitted; an article without a meeting has no countries. */
export function articleFeatures(
  article: Cleaned,
  mentions: readonly Mention[],
  vocabulary: Vocabulary,
): ArticleFeatures {
  const reading = readArticle(article, mentions, vocabulary.french.meetings);
  const [main] = findCandidates(reading);
  const meeting = meetingFeatures(reading, main);
  if (!main) return { meeting, ordinal: null, countries: [] };
  const { place, blocs } = settingOf(reading, main, vocabulary);
  const input = { reading, candidate: main, place, blocs: [...blocs.keys()], vocabulary };
  return { meeting, ordinal: main.ordinal, countries: countryParts(input) };
}
