import type { Report } from "@communique/model";
import type { GoldMeeting } from "../labels/schema.ts";
import { countCommon } from "../match/groups.ts";
import { letterKey, wordKeys } from "../match/keys.ts";
import type { Pair } from "../match/pair.ts";
import { type FieldMiss, type FieldResult, ruleOf } from "./field-miss.ts";
import { emptyTally, type Tally } from "./score.ts";

/** A field with many values, scored value by value over all meetings. */
interface SetField {
  readonly name: string;
  /** Undefined: the label does not say. */
  readonly gold: (meeting: GoldMeeting) => readonly string[] | undefined;
  readonly got: (report: Report) => readonly string[];
  /** Nobody must get it exactly right: no misses are listed. */
  readonly informative?: boolean;
}

const personKey = (person: { name: string; country?: string | null | undefined }) =>
  `${letterKey(person.name)} ${person.country ?? "?"}`;

const setFields: readonly SetField[] = [
  { name: "countries", gold: (m) => m.countries, got: (r) => r.countries },
  { name: "blocs", gold: (m) => m.blocs, got: (r) => r.blocs },
  { name: "people", gold: (m) => m.people?.map(personKey), got: (r) => r.people.map(personKey) },
  {
    name: "outcomes",
    gold: (m) => m.outcomes?.map((outcome) => outcome.kind),
    got: (r) => r.outcomes.map((outcome) => outcome.kind),
  },
  { name: "name", gold: (m) => wordKeys(m.name), got: (r) => wordKeys(r.name), informative: true },
];

/** Counts every field that has many values. */
export function scoreSetFields(pairs: readonly Pair[]): FieldResult[] {
  return setFields.map((field) => {
    const tally = emptyTally();
    const misses = pairs.flatMap((pair) => countPair(field, pair, tally));
    return { name: field.name, tally, misses };
  });
}

function countPair(field: SetField, { gold, report }: Pair, tally: Tally): FieldMiss[] {
  const labelled = field.gold(gold);
  if (labelled === undefined) return [];
  const expected = new Set(labelled);
  const given = new Set(report ? field.got(report) : []);
  const common = countCommon(expected, given);
  tally.gold += expected.size;
  tally.got += given.size;
  tally.right += common;
  if (expected.size === 0) tally.given_where_none += given.size;
  if (!report || field.informative) return [];
  if (common === expected.size && common === given.size) return [];
  const rule = ruleOf(report, field.name);
  return [{ report, expected: listed(expected), got: listed(given), rule }];
}

function listed(values: ReadonlySet<string>): string | null {
  return values.size === 0 ? null : [...values].toSorted().join(" ");
}
