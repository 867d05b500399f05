import { mention } from "./mention.ts";
import type { Hit, Scan } from "./scan.ts";
import type { CountryEntry, EntityMention } from "./types.ts";

const rules = {
  name: { rule: "name", confidence: 1 },
  variant: { rule: "variant", confidence: 0.98 },
  demonym: { rule: "demonym", confidence: 0.95 },
  capital_metonym: { rule: "capital_metonym", confidence: 0.6 },
  not_a_country: { rule: "not_a_country", confidence: 0 },
};

/** The country that a hit names, by its best reading. */
export function countryMention(scan: Scan, hit: Hit, entry: CountryEntry): EntityMention[] {
  if (entry.code === null) return [];
  const role = entry.kind === "demonym" ? "demonym" : null;
  const { start, end } = hit;
  const value = entry.code;
  return [
    mention(scan.body, {
      start,
      end,
      kind: "country",
      value,
      country: value,
      role,
      ...rules[entry.kind],
    }),
  ];
}

/** `sino-`, `vietnamo-`: half of a pair of countries, only before a hyphen. */
export function combiningMention({ body, tokens }: Scan, hit: Hit, code: string): EntityMention[] {
  const { start, end } = hit;
  if (tokens.folded[end] !== "-") return [];
  const draft = { start, end, kind: "country", value: code, country: code } as const;
  return [mention(body, { ...draft, role: "demonym", rule: "combining", confidence: 0.95 })];
}
