import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readLabels, splitLabels } from "../src/index.ts";

const data = resolve(import.meta.dirname, "../../../data");
const read = (...path: string[]) => readFileSync(join(data, ...path), "utf8");
const rowsOf = (text: string) =>
  text
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"));
const codesOf = (table: string) =>
  new Set(rowsOf(read("reference", `${table}.tsv`)).map(([code = ""]) => code));

const codes = { countries: codesOf("countries"), blocs: codesOf("blocs") };
const labels = readLabels(read("gold", "labels.jsonl"), codes);
const ids = labels.map(({ id }) => id);
const meetings = labels.flatMap((label) => label.meetings.map((meeting) => ({ label, meeting })));

describe("the labels", () => {
  it("are sorted by id", () => {
    expect(ids).toEqual(ids.toSorted());
  });

  it("list codes in order, and no country as both there and not", () => {
    const odd = meetings.filter(({ meeting: { countries, blocs, not_participants = [] } }) => {
      const isSorted = [countries, blocs].every((list) => `${list}` === `${list.toSorted()}`);
      return !isSorted || not_participants.some((code) => countries.includes(code));
    });
    expect(odd.map(({ label }) => label.id)).toEqual([]);
  });

  it("end a meeting after its start, and give online ones no place", () => {
    const odd = meetings.filter(({ meeting: { starts_on, ends_on, format, city, country } }) => {
      const isBackwards = starts_on !== null && ends_on !== null && ends_on < starts_on;
      return isBackwards || (format === "virtual" && (city !== null || country !== null));
    });
    expect(odd.map(({ label }) => label.id)).toEqual([]);
  });

  it("agree on the start of a meeting that several articles report", () => {
    const starts = new Map<string, Set<string>>();
    for (const { label, meeting } of meetings.filter((each) => each.meeting.optional !== true)) {
      if (label.cluster === null || meeting !== label.meetings[0]) continue;
      const known = starts.get(label.cluster) ?? new Set();
      starts.set(label.cluster, known.add(meeting.starts_on?.slice(0, 7) ?? "unknown"));
    }
    const odd = [...starts].filter(([, days]) => new Set([...days].filter(isKnown)).size > 1);
    expect(odd).toEqual([]);
  });
});

const isKnown = (day: string) => day !== "unknown";

it("split.json is what scripts/split-gold.ts writes, with about a third held out", () => {
  expect(JSON.parse(read("gold", "split.json"))).toEqual(splitLabels(labels));
  const held = Object.values(splitLabels(labels)).filter((side) => side === "test").length;
  expect(held / labels.length).toBeGreaterThan(0.28);
  expect(held / labels.length).toBeLessThan(0.39);
});

describe("patterns.tsv", () => {
  const rows = rowsOf(read("gold", "patterns.tsv"));

  it("names each pattern once, in order", () => {
    const names = rows.map(([name]) => name);
    expect(names).toEqual([...new Set(names)].toSorted());
  });

  it("shows each pattern in two articles of the sample", () => {
    const known = new Set(ids);
    const odd = rows.filter(([, first = "", second = "", words]) => {
      return first === second || !known.has(first) || !known.has(second) || !words;
    });
    expect(odd).toEqual([]);
  });
});
