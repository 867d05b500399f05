import { wordBits } from "./bits.ts";
import { countryOf, demonymOf } from "./context.ts";
import { mention } from "./mention.ts";
import { type Field, readField } from "./portfolio.ts";
import { bitsAt, gapBefore, type Hit, hitOn, type Scan } from "./scan.ts";
import type { EntityMention, WordEntry } from "./types.ts";

/** A minister or ministry as the text names it. */
export interface Ministry {
  readonly first: number;
  readonly last: number;
  readonly field: Field;
  /** The countries whose it is; several for `les ministres lao et vietnamien de …`. */
  readonly countries: readonly string[];
  /** Whether one country was named as `sud-coréen` or `du Laos`, or none. */
  readonly group: string;
}

const groups = new Set(["minister", "ministers", "ministry", "pronoun", "acronym"]);

/** The ministries of a text, by their first token. */
export function findMinistries(scan: Scan): Ministry[] {
  return scan.hits.flatMap((hit) => {
    const head = hit.reading.word;
    const ministry = head && groups.has(head.group) ? readMinistry(scan, hit, head) : null;
    return ministry ? [ministry] : [];
  });
}

function readMinistry(scan: Scan, hit: Hit, { group, value }: WordEntry): Ministry | null {
  const before = readDemonyms(scan, hit.last + 1, group === "ministers");
  const field = group === "acronym" ? acronymField(scan, hit, value) : readField(scan, before.next);
  if (!field) return null;
  const after = readOwner(scan, field.last + 1);
  const countries = before.countries.length > 0 ? before.countries : after.countries;
  if ((group === "pronoun" || group === "ministers") && countries.length === 0) return null;
  if (group === "pronoun" && !field.portfolio) return null;
  return { first: hit.first, last: Math.max(field.last, after.last), field, countries, group };
}

function acronymField(scan: Scan, hit: Hit, key: string): Field {
  const portfolio = scan.index.portfolios.get(scan.tokens.folded.slice(hit.start, hit.end)) ?? null;
  return { first: hit.first, last: hit.last, portfolio, key };
}

/** `vietnamien`, or `vietnamien et lao` after a plural. */
function readDemonyms(scan: Scan, from: number, many: boolean) {
  const countries: string[] = [];
  let i = from;
  while (gapBefore(scan, i) !== "stop") {
    const hit = hitOn(scan, i);
    const code = demonymOf(hit);
    if (code && hit) countries.push(code);
    else if (!many || countries.length === 0 || (bitsAt(scan, i) & wordBits.and) === 0) break;
    i = hit && code ? hit.last + 1 : i + 1;
    if (!many) break;
  }
  const next = countries.length > 0 && demonymOf(hitOn(scan, i - 1)) === null ? i - 1 : i;
  return { countries, next };
}

const ofBits = wordBits.of | wordBits.article;

/** `du Laos`, `vietnamien`, `(Laos)` after the field. */
export function readOwner(scan: Scan, from: number): { countries: string[]; last: number } {
  const none = { countries: [], last: -1 };
  const gap = gapBefore(scan, from);
  if (gap === "stop" || gap === "comma") return none;
  let i = from;
  while (i < from + 3 && (bitsAt(scan, i) & ofBits) !== 0 && hitOn(scan, i) === null) i++;
  if (i > from && gapBefore(scan, i) !== "space") return none;
  const hit = hitOn(scan, i);
  const code = i > from || gap === "bracket" ? countryOf(hit) : demonymOf(hit);
  return hit && code ? { countries: [code], last: hit.last } : none;
}

/** One mention a country; where none is stated, its holder's, or the one that the field has elsewhere. */
export function ministryMentions(
  scan: Scan,
  ministries: readonly Ministry[],
  holders: ReadonlyMap<number, string | null>,
): EntityMention[] {
  const owners = ownersOf(ministries);
  return ministries.flatMap((ministry) => {
    const stated = ministry.countries.length > 0;
    const known = holders.get(ministry.first) ?? owners.get(ministry.field.key) ?? null;
    const countries: readonly (string | null)[] = stated ? ministry.countries : [known];
    return countries.map((country) => ministryMention(scan, ministry, country, stated));
  });
}

/** Field → country, for fields that the text gives to one country only. */
export function ownersOf(ministries: readonly Ministry[]): Map<string, string | null> {
  const owners = new Map<string, string | null>();
  for (const { field, countries } of ministries) {
    for (const country of countries) {
      const known = owners.get(field.key);
      owners.set(field.key, known === undefined || known === country ? country : null);
    }
  }
  return owners;
}

function ministryMention(
  { body, tokens }: Scan,
  { first, last, field, group }: Ministry,
  country: string | null,
  stated: boolean,
): EntityMention {
  const key = field.portfolio?.key ?? field.key;
  return mention(body, {
    start: tokens.starts[first] as number,
    end: tokens.ends[last] as number,
    kind: "ministry",
    value: country ? `${country}:${key}` : key,
    country,
    role: field.portfolio?.topic ?? null,
    rule: group,
    basis: country && !stated ? "inferred" : "stated",
    confidence: field.portfolio ? (stated ? 1 : 0.8) : 0.6,
  });
}
