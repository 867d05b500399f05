import { expect, test } from "vitest";
import { crowding } from "./browser/limit.ts";

test.each([
  [{ jobs: 0, processors: 2, exact: false }, 1],
  [{ jobs: 2, processors: 2, exact: false }, 1],
  [{ jobs: 5, processors: 2, exact: false }, 2.5],
  [{ jobs: 5, processors: 2, exact: true }, 1],
])("limits on a machine with %j are stretched %d times", (machine, expected) => {
  expect(crowding(machine)).toBe(expected);
});
