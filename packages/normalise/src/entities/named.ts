import { combiningMention, countryMention } from "./countries.ts";
import { mention } from "./mention.ts";
import { capitalMention, placeMention, standingOf, type Weights } from "./places.ts";
import type { Hit, Scan } from "./scan.ts";
import type { BodyEntry, EntityMention } from "./types.ts";
import { unlistedMentions } from "./unlisted.ts";

/** The countries, places, blocs and organisations that a text names, by their start. */
export function namedMentions(scan: Scan): EntityMention[] {
  const weights = nameWeights(scan.hits);
  const listed = scan.hits.flatMap((hit) => mentionsOf(scan, hit, weights));
  return [...listed, ...unlistedMentions(scan, weights)].sort((a, b) => a.start - b.start);
}

const none: EntityMention[] = [];

function mentionsOf(scan: Scan, hit: Hit, weights: Weights): EntityMention[] {
  const { country, places, bodies, word } = hit.reading;
  if (bodies[0]) return [bodyMention(scan, hit, bodies[0], weights)];
  if (places.length > 0 && isPlace(scan, hit)) return placeMention(scan, hit, places, weights);
  if (country) return countryMention(scan, hit, country);
  if (word?.group === "combining") return combiningMention(scan, hit, word.value);
  return word?.group === "capital" ? capitalMention(scan, hit) : none;
}

/** A name of both a country and a city is the city after `à` only. */
function isPlace(scan: Scan, hit: Hit): boolean {
  if (hit.reading.code === null) return true;
  const standing = standingOf(scan, hit);
  return standing === "at" || standing === "dateline";
}

function bodyMention(scan: Scan, hit: Hit, first: BodyEntry, weights: Weights): EntityMention {
  const { start, end } = hit;
  const bodies = hit.reading.bodies.filter(({ type }) => type === first.type);
  const best = bodies.reduce(
    (a, b) => (weightOf(b, weights) > weightOf(a, weights) ? b : a),
    first,
  );
  const { type: kind, id: value, country } = best;
  const confidence = bodies.every(({ id }) => id === value) ? 1 : 0.6;
  return mention(scan.body, { start, end, kind, value, country, rule: "name", confidence });
}

const weightOf = ({ id, country }: BodyEntry, weights: Weights) =>
  (weights.get(country ?? "") ?? 0) + (weights.get(id) ?? 0);

/** How often each country and body is named by a form that is its alone. */
function nameWeights(hits: readonly Hit[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { reading } of hits) {
    const key = keyOf(reading);
    if (key) weights.set(key, (weights.get(key) ?? 0) + 1);
  }
  return weights;
}

function keyOf({ code, places, bodies }: Hit["reading"]): string | null {
  const [place, other] = places;
  if (code) return place && place.country !== code ? null : code;
  if (place) return other && other.country !== place.country ? null : place.country;
  return bodies.length === 1 ? (bodies[0]?.id ?? null) : null;
}
