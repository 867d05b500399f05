import { describe, expect, test } from "vitest";
import { addToHistory, formatHistory, pastScores, readHistory } from "../src/index.ts";

const floors = {
  hash: "a",
  scores: { "level.precision": 0.8, "level.f1": 0.9, "dev.level.f1": 0.95, "test.level.f1": 0.7 },
};
const when = { at: "2026-11-22T18:20:01.000Z", note: "a reason" };
const row = pastScores(floors, when);

describe("the history of the scores", () => {
  test("keeps F1, on all labels and on those kept apart", () => {
    expect(row).toEqual({ ...when, hash: "a", scores: { "level.f1": 0.9, "test.level.f1": 0.7 } });
  });

  test.each([
    ["a score", { ...floors, scores: { ...floors.scores, "level.f1": 0.91 } }, 2],
    ["a new score", { ...floors, scores: { ...floors.scores, "city.f1": 0.5 } }, 2],
    ["what was labelled", { ...floors, hash: "b" }, 2],
    ["precision alone", { ...floors, scores: { ...floors.scores, "level.precision": 1 } }, 1],
    ["the order", { ...floors, scores: { "test.level.f1": 0.7, "level.f1": 0.9 } }, 1],
    ["nothing", floors, 1],
  ])("gains a row when this changes: %s", (_, next, rows) => {
    const later = pastScores(next, { at: "2026-11-23T00:00:00.000Z", note: null });
    expect(addToHistory([row], later)).toHaveLength(rows);
  });

  test("is a file of JSON lines", () => {
    const history = addToHistory([row], { ...row, hash: "b", note: null });
    expect(readHistory(formatHistory(history))).toEqual(history);
    expect(formatHistory(history).trimEnd().split("\n")).toHaveLength(2);
    expect(readHistory("")).toEqual([]);
  });
});
