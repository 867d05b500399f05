import { fold } from "@communique/text";
import { wordBits } from "./bits.ts";
import { countryOf } from "./context.ts";
import { mention } from "./mention.ts";
import { closestName } from "./misspellings.ts";
import { choosePlace, standingOf, type Weights } from "./places.ts";
import {
  bitsAt,
  capitalAt,
  gapBefore,
  type Hit,
  hitOn,
  type Scan,
  tokenSpan,
  wordAt,
} from "./scan.ts";
import type { CountryEntry, EntityMention, PlaceEntry } from "./types.ts";

const longest = 3;
const reach = 5;

/** Places and countries that no list has as written: a letter off, or told by what follows. */
export function unlistedMentions(scan: Scan, weights: Weights): EntityMention[] {
  const found: EntityMention[] = [];
  for (let i = 0; i < scan.tokens.count; i++) {
    if (!capitalAt(scan, i) || scan.hitAt[i] !== -1) continue;
    const last = runEnd(scan, i);
    const one = last < 0 ? null : readUnlisted(scan, i, last, weights);
    if (one) found.push(one);
    i = Math.max(i, last);
  }
  return found;
}

/** The last of the capitalised words that start here; -1 for words that name no place. */
function runEnd(scan: Scan, first: number): number {
  if ((bitsAt(scan, first) & wordBits.not_name) !== 0) return -1;
  let last = first;
  while (
    last < first + longest &&
    capitalAt(scan, last + 1) &&
    gapBefore(scan, last + 1) === "space"
  ) {
    if (hitOn(scan, last + 1) !== null) break;
    last++;
  }
  return last;
}

function readUnlisted(
  scan: Scan,
  first: number,
  last: number,
  weights: Weights,
): EntityMention | null {
  const standing = standingOf(scan, { first, last, ...tokenSpan(scan, first, last) });
  if (standing === "bare" || standing === "named_after") return null;
  for (let end = last; end >= first; end--) {
    const name = closestName(scan.index, wordsOf(scan, first, end));
    if (name) return misspelt(scan, first, end, scan.index.longNames.get(name) ?? [], weights);
  }
  return standing === "dateline" ? null : toldPlace(scan, first, last);
}

const wordsOf = (scan: Scan, first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, i) => wordAt(scan, first + i)).join(" ");

function misspelt(
  scan: Scan,
  first: number,
  last: number,
  entries: readonly (CountryEntry | PlaceEntry)[],
  weights: Weights,
): EntityMention | null {
  const span = tokenSpan(scan, first, last);
  const shared = { ...span, rule: "misspelling", confidence: 0.85 };
  const country = entries.find((entry) => entry.type === "country");
  if (country?.type === "country" && country.code) {
    return mention(scan.body, {
      ...shared,
      kind: "country",
      value: country.code,
      country: country.code,
    });
  }
  const places = entries.filter((entry): entry is PlaceEntry => entry.type === "place");
  const place = choosePlace(places, "at", null, weights);
  if (!place) return null;
  return mention(scan.body, { ...shared, kind: "place", value: place.id, country: place.country });
}

/** `à X (Laos)`, `à X, dans la province du Yunnan`: the country stands right after. */
function toldPlace(scan: Scan, first: number, last: number): EntityMention | null {
  const gap = gapBefore(scan, last + 1);
  if (gap !== "comma" && gap !== "bracket") return null;
  const country = countryWithin(scan, last + 1);
  if (!country) return null;
  const span = tokenSpan(scan, first, last);
  const slug = fold(scan.body.slice(span.start, span.end)).replace(/[^a-z0-9]+/g, "-");
  const value = `${country.toLowerCase()}-${slug}`;
  return mention(scan.body, {
    ...span,
    kind: "place",
    value,
    country,
    rule: "unlisted",
    confidence: 0.6,
  });
}

function countryWithin(scan: Scan, from: number): string | null {
  for (let i = from; i < from + reach; i++) {
    if (i > from && gapBefore(scan, i) !== "space") return null;
    const hit = hitOn(scan, i);
    const country = hit ? (countryOf(hit) ?? placeCountry(hit)) : null;
    if (country) return country;
  }
  return null;
}

const placeCountry = ({ reading }: Hit) => {
  const place = reading.places[0];
  return place && !place.ambiguous ? place.country : null;
};
