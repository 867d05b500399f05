import type { Mention } from "@communique/model";
import type { Vocabulary } from "@communique/normalise";
import type { Candidate } from "../candidates/types.ts";
import type { Reading } from "../reading.ts";
import { leastOdds } from "../weights/venue.ts";
import { type Claim, venueClaims } from "./venue-claims.ts";

/** Where a meeting takes place. */
export interface MeetingPlace {
  readonly city: string | null;
  readonly country: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly mention: Mention | null;
}

/** No place: online, or not told. */
export const nowhere: MeetingPlace = {
  city: null,
  country: null,
  latitude: null,
  longitude: null,
  mention: null,
};

/**
 * The venue of a candidate: the country of the best claim of the text, and its best city. A city of another country is never taken for want of a better one.
 */
export function placeOf(
  reading: Reading,
  candidate: Candidate,
  others: readonly Candidate[],
  vocabulary: Vocabulary,
): MeetingPlace {
  const claims = venueClaims(reading, candidate, others, vocabulary).sort(byScore);
  const [best] = claims;
  if (!best || best.score < leastOdds) return nowhere;
  const { country } = best;
  const own = claims.filter((claim) => claim.country === country);
  const told = own.filter(
    ({ place, score, features }) =>
      place !== null && (score >= leastOdds || features.includes("dateline")),
  );
  const city = told.find(({ place }) => place?.kind !== "province") ?? told[0];
  if (city) return fromPlace(city, country, vocabulary);
  return { ...nowhere, country, mention: own[0]?.mention ?? null };
}

const byScore = (a: Claim, b: Claim) =>
  b.score - a.score || (a.mention?.start ?? -1) - (b.mention?.start ?? -1);

function fromPlace(claim: Claim, country: string, vocabulary: Vocabulary): MeetingPlace {
  const found = claim.place;
  const place = found?.kind === "venue" ? vocabulary.places.get(found.parent ?? "") : found;
  if (!place) return { ...nowhere, country, mention: claim.mention };
  return {
    city: place.name_fr,
    country: place.country,
    latitude: place.latitude,
    longitude: place.longitude,
    mention: claim.mention,
  };
}
