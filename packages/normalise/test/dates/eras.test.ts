import { expect, test } from "vitest";
import type { Anchor } from "../../src/dates/anchor.ts";
import { eraEvidence } from "../../src/dates/era-evidence.ts";

const anchor = (month: number | null): Anchor => ({
  published: { year: null, month, day: null },
  cues: [],
  stated: false,
  lead: null,
  urlDay: null,
});
const era = (from: number | null, to: number | null) => ({
  form: `${from} ${to}`,
  roles: [],
  from: from && from * 12,
  to: to && to * 12 + 11,
});
const years = Array.from({ length: 32 }, (_, i) => 1995 + i);

function best(eras: readonly ReturnType<typeof era>[]): readonly number[] {
  const [evidence] = eraEvidence(eras, anchor(6));
  const weights = years.map((year) => evidence?.weight(year) ?? 0);
  return years.filter((_, i) => weights[i] === Math.max(...weights));
}

test.each([
  ["one span", [era(2018, 2019)], [2018, 2019]],
  ["two spans that overlap", [era(2013, 2017), era(2016, 2021)], [2016, 2017]],
  ["open ends", [era(2024, null), era(null, 2025)], [2024, 2025]],
  [
    "one stray name of another time",
    [era(2021, 2024), era(2023, 2025), era(1995, 2004)],
    [2023, 2024],
  ],
  [
    "a former holder among the present ones",
    [era(2009, 2017), era(2020, 2021), era(2020, 2022)],
    [2020, 2021],
  ],
])("%s", (_, eras, expected) => {
  expect(best(eras)).toEqual(expected);
});

test("no names, no evidence", () => {
  expect(eraEvidence([], anchor(null))).toEqual([]);
});

test("an office that ended in April does not fit June of that year", () => {
  const office = { form: "x", roles: [], from: 2011 * 12 + 7, to: 2016 * 12 + 3 };
  const weight = (month: number) => eraEvidence([office], anchor(month))[0]?.weight(2016) ?? 0;
  expect(weight(3)).toBe(1);
  expect(weight(6)).toBeLessThan(0.5);
});
