import type { Report } from "@communique/model";
import type { GoldMeeting } from "../labels/schema.ts";
import { endOf, startOf } from "../match/dates.ts";
import { isForeign } from "../match/foreign.ts";
import { letterKey } from "../match/keys.ts";
import type { Pair } from "../match/pair.ts";
import { type FieldMiss, type FieldResult, ruleOf } from "./field-miss.ts";
import { emptyTally, type Tally } from "./score.ts";

type Value = string | number | null;

/** A field with one value: how to read it off both sides, and when two values are the same. */
interface SingleField {
  readonly name: string;
  /** Undefined: the label does not say. */
  readonly gold: (meeting: GoldMeeting) => Value | undefined;
  readonly got: (report: Report, gold: GoldMeeting) => Value;
  readonly key?: (value: Value) => Value;
}

const folded = (value: Value) => (typeof value === "string" ? letterKey(value) : value);

const singleFields: readonly SingleField[] = [
  { name: "ordinal", gold: (m) => m.ordinal, got: (r) => r.ordinal },
  { name: "acronym", gold: (m) => m.acronym, got: (r) => r.acronym, key: folded },
  { name: "starts_on", gold: (m) => m.starts_on, got: startOf },
  { name: "ends_on", gold: (m) => m.ends_on, got: endOf },
  {
    name: "date_basis",
    gold: (m) => m.date_basis,
    got: (r) => (isForeign(r, "date_basis") ? "partial" : r.date_basis),
  },
  { name: "city", gold: (m) => m.city, got: (r) => r.city, key: folded },
  { name: "country", gold: (m) => m.country, got: (r) => r.country },
  { name: "format", gold: (m) => m.format, got: (r) => r.format },
  { name: "level", gold: (m) => m.level, got: (r) => r.level },
  { name: "topic", gold: (m) => m.topic, got: (r) => r.topic },
  { name: "status", gold: (m) => m.status, got: (r) => r.status },
  { name: "host", gold: (m) => m.host, got: (r) => r.host },
  { name: "chair", gold: (m) => m.chair, got: (r) => r.chair },
];

/** Counts every field that has one value. */
export function scoreSingleFields(pairs: readonly Pair[]): FieldResult[] {
  return singleFields.map((field) => {
    const tally = emptyTally();
    const misses = pairs.flatMap((pair) => countPair(field, pair, tally));
    return { name: field.name, tally, misses };
  });
}

function countPair(field: SingleField, { gold, report }: Pair, tally: Tally): FieldMiss[] {
  const expected = field.gold(gold);
  if (expected === undefined) return [];
  const given = report ? givenValue(field, gold, report, expected) : null;
  const key = field.key ?? ((value: Value) => value);
  const right = expected !== null && key(expected) === key(given);
  if (expected !== null) tally.gold++;
  if (given !== null) tally.got++;
  if (given !== null && expected === null) tally.given_where_none++;
  if (right) tally.right++;
  if (right || expected === given || !report) return [];
  return [
    { report, expected: shown(expected), got: shown(given), rule: ruleOf(report, field.name) },
  ];
}

function givenValue(field: SingleField, gold: GoldMeeting, report: Report, expected: Value): Value {
  return expected === null && isForeign(report, field.name) ? null : field.got(report, gold);
}

function shown(value: Value): string | null {
  return value === null ? null : String(value);
}
