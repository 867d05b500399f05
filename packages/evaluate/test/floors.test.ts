import { describe, expect, test } from "vitest";
import {
  checkFloors,
  evaluate,
  floorScores,
  formatScores,
  hashOf,
  raiseFloors,
} from "../src/index.ts";
import { articleOf, goldOf, labelOf, reportOf } from "./make.ts";

const scores = evaluate(
  [labelOf("x", [goldOf({ countries: ["FR", "LA", "VN"], level: "summit" })])],
  { articles: [articleOf("x")], reports: [reportOf("x")] },
  { split: { x: "test" } },
);

describe("floors", () => {
  test("are rounded down and leave out what was not measured", () => {
    const floors = floorScores(scores);
    expect(floors["countries.recall"]).toBe(0.6666);
    expect(floors["test.countries.recall"]).toBe(0.6666);
    expect(floors).not.toHaveProperty("ordinal.f1");
  });

  test("hold for the scores they were taken from", () => {
    expect(checkFloors(scores, { hash: "", scores: floorScores(scores) })).toEqual([]);
  });

  test("name what fell and what is gone", () => {
    const floors = {
      "level.recall": 0.5,
      "format.recall": 1,
      "ordinal.recall": 0.9,
      "no.such": 0.1,
    };
    expect(checkFloors(scores, { hash: "", scores: floors })).toEqual([
      { score: "level.recall", floor: 0.5, got: 0 },
      { score: "ordinal.recall", floor: 0.9, got: null },
      { score: "no.such", floor: 0.1, got: null },
    ]);
  });
});

describe("new floors", () => {
  const high = { hash: "old", scores: { "level.recall": 1, "format.recall": 1 } };
  const raise = (old: typeof high | null, allowLower: boolean) =>
    raiseFloors(scores, "new", { old, allowLower });

  test("sink only if that is allowed", () => {
    expect(() => raise(high, false)).toThrow(/lower than the floors:\nlevel\.recall: 0 < 1$/);
    expect(raise(high, true).scores["level.recall"]).toBe(0);
  });

  test("come with the hash of what they were measured on", () => {
    expect(raise(null, false)).toEqual({ hash: "new", scores: floorScores(scores) });
    expect(raise({ ...high, scores: { "format.recall": 1, "level.recall": 0 } }, false).hash).toBe(
      "new",
    );
  });
});

describe("hashOf", () => {
  test("does not depend on the order of files", () => {
    expect(hashOf({ a: "1", b: "2" })).toBe(hashOf({ b: "2", a: "1" }));
  });

  test.each([[{ a: "12" }], [{ a: "1", b: "3" }], [{ a: "1b2" }], [{}]])(
    "tells %j apart",
    (files) => {
      expect(hashOf(files)).not.toBe(hashOf({ a: "1", b: "2" }));
    },
  );
});

describe("formatScores", () => {
  const text = formatScores(scores);

  test.each([
    [/^test: 1 articles$/m],
    [/^all: 1 articles$/m],
    [/^countries +3 +2 +2 +0 +1\.000 +0\.667 +0\.800$/m],
    [/^ordinal +0 +0 +0 +0 +– +– +–$/m],
    [/^summit → ministerial +1$/m],
    [/^expected calibration error 0\.000$/m],
    [/^misses in test, not listed: 2$/m],
  ])("shows %s", (line) => {
    expect(text).toMatch(line);
  });

  test("lists misses with article and rule, but not those of the held-out part", () => {
    expect(text).not.toMatch(/^level {2}x/m);
    const shown = formatScores({ ...scores, splits: { dev: scores } });
    expect(shown).toMatch(
      /^level {2}x {2}expected summit, got ministerial {2}\[no rule\] {2}a-x$/m,
    );
  });
});
