import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { paceLine, pacer } from "../src/progress/pace.ts";
import { type ProgressOptions, tellerFor } from "../src/progress/progress.ts";

const step = (done: number, phase: "read" | "work" | "write" = "work") =>
  ({ stage: "clean", phase, done, total: 4000 }) as const;

it.each([
  [[0, 0], 0, null],
  [[1000, 2000], 2000, 1],
  [[4000, 4000], 1000, 0],
] as const)("a pace is counted from the phase's beginning: %j", ([at, done], rate, left) => {
  let now = 0;
  const paceOf = pacer(() => now);
  paceOf(step(0));
  now = at;
  expect(paceOf(step(done))).toMatchObject({ rate, secondsLeft: left });
});

it.each([
  [
    { ...step(1000), rate: 500, secondsLeft: 6 },
    8,
    "clean: work       ██░░░░░░  25 %  1,000/4,000  500/s  6 s left",
  ],
  [{ ...step(0), rate: 0, secondsLeft: null }, 0, "clean: work       0/4,000"],
  [{ ...step(0), total: null, rate: 0, secondsLeft: null }, 8, "clean: work"],
  [{ ...step(9), rate: 1, secondsLeft: 3991 }, 0, "clean: work       9/4,000  1/s  1 h 6 min left"],
  [{ ...step(9), rate: 1, secondsLeft: 61 }, 0, "clean: work       9/4,000  1/s  1 min 1 s left"],
])("%j is told as a line", (pace, width, line) => {
  expect(paceLine(pace, width)).toBe(line);
});

/** What is told of steps at certain milliseconds. */
function tell(options: ProgressOptions, steps: readonly (readonly [number, number])[]): string[] {
  let now = 0;
  const lines: string[] = [];
  const world = { cwd: "", isColoured: false, columns: 80, input: Readable.from([]) };
  const terminal = { ...world, out: () => undefined, err: (text: string) => void lines.push(text) };
  const teller = tellerFor(terminal, options, () => now);
  for (const [at, done] of steps) {
    now = at;
    teller.show(step(done));
  }
  teller.end();
  return lines;
}

describe("a run tells of itself", () => {
  const steps = [
    [0, 0],
    [1900, 500],
    [2100, 700],
    [2200, 800],
    [7200, 2000],
  ] as const;

  it("with a line every few seconds, once it has lasted two", () => {
    expect(tell({}, steps).map((line) => line.split(/ {2,}/)[1])).toEqual([
      "700/4,000",
      "2,000/4,000",
    ]);
  });

  it("with nothing where it shall be quiet", () => {
    expect(tell({ quiet: true }, steps)).toEqual([]);
  });

  it("with JSON lines from the beginning, and what memory it took", () => {
    const told = tell({ json: true }, steps).map((line) => JSON.parse(line));
    expect(told.map(({ done }) => done)).toEqual([0, 500, 2000, undefined]);
    expect(told[0]).toMatchObject({ stage: "clean", phase: "work", total: 4000, seconds: 0 });
    expect(told.at(-1).peak_bytes).toBeGreaterThan(1e6);
  });
});
