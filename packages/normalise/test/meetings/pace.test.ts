import { describe, expect, test } from "vitest";
import { yearOfEdition } from "../../src/meetings/pace.ts";

const anchors = (known: readonly (readonly [ordinal: number, year: number])[]) =>
  known.map(([ordinal, year]) => ({ ordinal, year }));

describe("the year of an edition", () => {
  test.each([
    ["known", [[10, 2015]], 10, { year: 2015, away: 0 }],
    [
      "between two, one a year",
      [
        [10, 2015],
        [14, 2019],
      ],
      12,
      { year: 2017, away: 2 },
    ],
    [
      "between two, every other year",
      [
        [4, 2004],
        [14, 2024],
      ],
      5,
      { year: 2006, away: 1 },
    ],
    [
      "after the last, two a year",
      [
        [30, 2015],
        [32, 2016],
        [34, 2017],
        [36, 2018],
      ],
      38,
      { year: 2019, away: 2 },
    ],
    [
      "before the first, as fast as the first ones",
      [
        [10, 2010],
        [12, 2014],
      ],
      9,
      { year: 2008, away: 1 },
    ],
    ["beyond a single one, one a year", [[7, 2011]], 9, { year: 2013, away: 2 }],
  ] as const)("is told where it is %s", (_, known, ordinal, expected) => {
    expect(yearOfEdition(anchors(known), ordinal)).toEqual(expected);
  });

  test.each([
    ["nothing is known", [], 3],
    ["all that is known is far away", [[40, 2020]], 3],
  ] as const)("is not told where %s", (_, known, ordinal) => {
    expect(yearOfEdition(anchors(known), ordinal)).toBeNull();
  });
});
