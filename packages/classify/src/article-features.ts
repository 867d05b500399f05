import type { Cleaned, Mention } from "@communique/model";
import type { Vocabulary } from "@communique/normalise";
import { type CompanionPart, companionParts } from "./candidates/companion.ts";
import { findCandidates } from "./candidates/select.ts";
import { type MeetingFeatures, meetingFeatures } from "./decide.ts";
import { type BlocPart, blocParts } from "./fields/blocs.ts";
import { type CountryPart, countryParts } from "./fields/countries.ts";
import { type DatePart, dateParts } from "./fields/dates/date-parts.ts";
import { type Claim, venueClaims } from "./fields/venue-claims.ts";
import { readArticle } from "./reading.ts";
import { settingOf } from "./report.ts";

/** What the learned decisions about an article look at. */
export interface ArticleFeatures {
  readonly meeting: MeetingFeatures;
  /** The number of the main meeting's edition. */
  readonly ordinal: number | null;
  /** The places of the text as the main meeting's venue. */
  readonly venues: readonly Claim[];
  /** The dates of the text as days of the main meeting. */
  readonly dates: readonly DatePart[];
  /** The name of the main meeting, and the other meetings named. */
  readonly name: string;
  readonly companions: readonly CompanionPart[];
  /** Each bloc of text and series with what speaks for and against its part in the main meeting. */
  readonly blocs: readonly BlocPart[];
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
  const candidates = findCandidates(reading);
  const [main, ...others] = candidates;
  const meeting = meetingFeatures(reading, main);
  if (!main)
    return {
      meeting,
      ordinal: null,
      venues: [],
      dates: [],
      name: "",
      companions: [],
      blocs: [],
      countries: [],
    };
  const companions = companionParts(reading, candidates, vocabulary);
  const parts = blocParts(reading, main, vocabulary);
  const { place, blocs } = settingOf({ reading, candidate: main, others, main, vocabulary });
  const input = { reading, candidate: main, place, blocs: [...blocs.keys()], vocabulary };
  return {
    meeting,
    ordinal: main.ordinal,
    venues: venueClaims(reading, main, others, vocabulary),
    dates: dateParts(reading, main, others),
    name: main.best.text,
    companions,
    blocs: parts,
    countries: countryParts(input),
  };
}
