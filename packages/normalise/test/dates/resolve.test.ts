import { parse } from "edtf";
import { describe, expect, test } from "vitest";
import { cases, solve } from "./solver.ts";

describe("each date has its value", () => {
  test.each(cases.map((row) => [row.name, row] as const))("%s", (_, row) => {
    const { dates, published } = solve(row);
    expect(dates.map(({ edtf, basis }) => `${edtf} ${basis}`).join("; ")).toBe(row.dates);
    if (row.published === "") return;
    expect(published ? `${published.edtf} ${published.basis}` : "none").toBe(row.published);
  });
});

test("every value is EDTF, or an ISO 8601 duration", () => {
  for (const { edtf } of cases.flatMap((row) => solve(row).dates)) {
    if (!/^P\d+[DWMY]$/.test(edtf)) expect(() => parse(edtf), edtf).not.toThrow();
  }
});

test("an inferred year names what decided", () => {
  const row = cases.find(({ name }) => name === "chair and weekday") ?? {};
  const [, date] = solve(row).dates;
  expect(date?.cues).toEqual(expect.arrayContaining(["chair", "weekday"]));
  expect(date?.confidence).toBeGreaterThan(0.8);
});

test("a weekday that does not fit is kept and flagged", () => {
  const row = cases.find(({ name }) => name === "typing error of the weekday") ?? {};
  const [date] = solve(row).dates;
  expect(date?.cues).toContain("weekday_mismatch");
  expect(date?.confidence).toBeLessThan(0.7);
});

test("no dates, no publication", () => {
  expect(solve({ text: "" })).toEqual({ dates: [], published: null });
});

test("a flood of years does not overflow", () => {
  const { dates } = solve({ text: "en 2020-2021, en 2015, ".repeat(60_000) });
  expect(dates.length).toBe(120_000);
});
