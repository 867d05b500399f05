import type { Mention } from "@communique/model";
import type { Vocabulary } from "@communique/normalise";
import type { Candidate } from "../candidates/types.ts";
import type { Reading } from "../reading.ts";
import { placeWeights as weights } from "../weights/scores.ts";
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
 * The venue of a candidate: the country that the claims of the text speak for most, and its best
 * city. A city of another country is never taken for want of a better one.
 */
export function placeOf(
  reading: Reading,
  candidate: Candidate,
  others: readonly Candidate[],
  vocabulary: Vocabulary,
): MeetingPlace {
  const claims = venueClaims(reading, candidate, others, vocabulary).filter(
    ({ score }) => score > 0,
  );
  const country = countryOf(claims);
  if (country === null) return nowhere;
  const own = claims.filter((claim) => claim.country === country);
  const city = own.filter(({ place }) => place !== null).sort(byScore)[0];
  const told = own.sort(byScore)[0];
  if (city?.place) return fromPlace(city, country, vocabulary);
  return { ...nowhere, country, mention: told?.mention ?? null };
}

const byScore = (a: Claim, b: Claim) =>
  b.score - a.score || (a.mention?.start ?? -1) - (b.mention?.start ?? -1);

/** The country of the best claim; further claims for one country add a little. */
function countryOf(claims: readonly Claim[]): string | null {
  const sums = new Map<string, number>();
  for (const { country, score } of [...claims].sort(byScore)) {
    const sum = sums.get(country);
    sums.set(country, sum === undefined ? score : sum + score * weights.further);
  }
  const [best] = [...sums].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return best?.[0] ?? null;
}

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
