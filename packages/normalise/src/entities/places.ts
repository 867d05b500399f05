import { wordBits } from "./bits.ts";
import { countryAfter, countryOf, demonymOf } from "./context.ts";
import { mention } from "./mention.ts";
import {
  bitsAt,
  capitalAt,
  gapBefore,
  type Hit,
  hitOn,
  putsPlace,
  type Scan,
  triggerAt,
  wordAt,
} from "./scan.ts";
import type { EntityMention, PlaceEntry } from "./types.ts";

/** How a place stands in its sentence. */
export type Standing = "at" | "province" | "named_after" | "dateline" | "bare";

/** How many times each country is named in the text, for names that two countries share. */
export type Weights = ReadonlyMap<string, number>;

const longestChain = 3;

/** Reads what stands before and after a place's name. */
export function standingOf(scan: Scan, hit: Words, depth = 0): Standing {
  if (isDateline(scan, hit)) return "dateline";
  const i = hit.first - 1;
  const gap = gapBefore(scan, hit.first);
  if (gap !== "space") return gap === "comma" ? chained(scan, i, depth) : "bare";
  if (putsPlace(scan, i)) return "at";
  if (triggerAt(scan, i, "province")) return "province";
  if (triggerAt(scan, i, "named_after")) return "named_after";
  const bits = bitsAt(scan, i);
  if ((bits & wordBits.article) !== 0 && putsPlace(scan, i - 1)) return "at";
  if ((bits & wordBits.and) !== 0) return chained(scan, i - 1, depth);
  return afterLinks(scan, beforeLinks(scan, i), depth);
}

type Words = Pick<Hit, "first" | "last" | "start" | "end">;

/** `à A et B`, `Accords de A et de B`: as the place before. */
function chained(scan: Scan, i: number, depth: number): Standing {
  const hit = hitOn(scan, i);
  if (depth >= longestChain || !hit?.reading.places.length) return "bare";
  const standing = standingOf(scan, hit, depth + 1);
  return standing === "dateline" ? "bare" : standing;
}

/** `province chinoise du X`, `Déclaration commune de X`, `et de X`. */
function afterLinks(scan: Scan, i: number, depth: number): Standing {
  if (i < 0) return "bare";
  const head = demonymOf(hitOn(scan, i)) ? (hitOn(scan, i)?.first ?? i) - 1 : i;
  if (triggerAt(scan, head, "province")) return "province";
  if ((bitsAt(scan, i) & wordBits.and) !== 0) return chained(scan, i - 1, depth);
  return isNameHead(scan, head) ? "named_after" : "bare";
}

const linkBits = wordBits.of | wordBits.article;

function beforeLinks(scan: Scan, from: number): number {
  let i = from;
  while (i > from - 3 && (bitsAt(scan, i) & linkBits) !== 0 && gapBefore(scan, i) === "space") i--;
  return i === from ? -1 : i;
}

/** `Déclaration de X`, also with one adjective between. */
function isNameHead(scan: Scan, i: number): boolean {
  if (triggerAt(scan, i, "named_after")) return true;
  const adjective = (bitsAt(scan, i) & wordBits.adjective) !== 0;
  return adjective && triggerAt(scan, i - 1, "named_after") !== null;
}

const agency = /^\s*\((?:\p{Lu}[\p{L}+/ .-]{1,24})\)\s*[-–—:]/u;
const dash = /^(?:,\s+(?:le\s+)?\d[^.\n]{3,30})?\s*[-–—]\s/;

function isDateline({ body }: Scan, { start, end }: Words): boolean {
  const sign = body[end + (body[end] === " " ? 1 : 0)];
  if (sign === undefined || !"(,-–—".includes(sign)) return false;
  const after = body.slice(end, end + 60);
  if (agency.test(after)) return true;
  return (start === 0 || body[start - 1] === "\n") && dash.test(after);
}

const ruleOf: Record<Standing, string> = {
  at: "at",
  province: "province",
  named_after: "named_after",
  dateline: "dateline",
  bare: "name",
};

/** The place that a hit names; empty where it is more likely a word or a surname. */
export function placeMention(
  scan: Scan,
  hit: Hit,
  places: readonly PlaceEntry[],
  weights: Weights,
): EntityMention[] {
  const standing = standingOf(scan, hit);
  const near = countryAfter(scan, hit.last);
  const sure = standing !== "bare" || (near !== null && places.some((p) => p.country === near));
  const candidates = sure ? places : places.filter((place) => !place.ambiguous);
  const place = choosePlace(candidates, standing, near, weights);
  if (!place || isSurnamed(scan, hit) || isHalf(scan, hit)) return [];
  const unique = candidates.every(({ country }) => country === place.country);
  return [placed(scan, hit, place, standing, unique || near === place.country ? 1 : 0.8)];
}

function placed(
  { body }: Scan,
  { start, end }: Hit,
  place: PlaceEntry,
  standing: Standing,
  confidence: number,
): EntityMention {
  const role = { named_after: "name_of", dateline: "dateline" }[standing as string] ?? null;
  const rule = standing === "bare" && place.kind === "capital" ? "capital" : ruleOf[standing];
  const { id: value, country } = place;
  return mention(body, { start, end, kind: "place", value, country, role, rule, confidence });
}

const rank = { capital: 0.5, city: 0.4, island: 0.2, province: 0.1, venue: 0.1 };

/** The place that the context speaks for: the country beside it, then the text's other countries. */
export function choosePlace(
  places: readonly PlaceEntry[],
  standing: Standing,
  near: string | null,
  weights: Weights,
): PlaceEntry | undefined {
  const score = (place: PlaceEntry) =>
    (place.country === near ? 100 : 0) +
    Math.min(weights.get(place.country) ?? 0, 50) +
    (standing === "province" && place.kind === "province" ? 0.7 : 0) +
    rank[place.kind];
  return [...places].sort((a, b) => score(b) - score(a) || (a.id < b.id ? -1 : 1))[0];
}

/** A name's last part, as in `Nguyen Thai Binh`: a capitalised surname stands right before. */
function isSurnamed(scan: Scan, { first }: Hit): boolean {
  if (gapBefore(scan, first) !== "space" || !capitalAt(scan, first - 1)) return false;
  if (hitOn(scan, first - 1) !== null) return false;
  return scan.index.surnames.has(wordAt(scan, first - 1));
}

/** `al-Sabah`, `Bâle-Campagne`: a half of another name. */
function isHalf(scan: Scan, { first, last, start, end }: Hit): boolean {
  const { folded } = scan.tokens;
  if (folded[start - 1] === "-" && (bitsAt(scan, first - 1) & wordBits.particle) !== 0) return true;
  return folded[end] === "-" && capitalAt(scan, last + 1) && hitOn(scan, last + 1) === null;
}

/** `la capitale vietnamienne`, `capitale du Laos`: the country's capital. */
export function capitalMention(scan: Scan, hit: Hit): EntityMention[] {
  const next = hitOn(scan, hit.last + 1);
  const code =
    gapBefore(scan, hit.last + 1) === "space" && next
      ? countryOf(next)
      : countryAfter(scan, hit.last);
  const place = code ? scan.index.capitals.get(code) : undefined;
  if (!place || !code) return [];
  let i = hit.last + 1;
  while (countryOf(hitOn(scan, i)) !== code) i++;
  const end = hitOn(scan, i)?.end ?? hit.end;
  return [
    mention(scan.body, {
      start: hit.start,
      end,
      kind: "place",
      value: place.id,
      country: place.country,
      rule: "capital_of",
      basis: "inferred",
      confidence: 0.9,
    }),
  ];
}
