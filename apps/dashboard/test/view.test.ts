import { describe, expect, test } from "vitest";
import type { Meeting } from "../src/rows/rows.ts";
import { readAddress, writeAddress } from "../src/view/address.ts";
import { chosenBy } from "../src/view/chosen.ts";
import { lazySort } from "../src/view/lazy-sort.ts";
import { order, orderer } from "../src/view/order.ts";
import { select } from "../src/view/select.ts";
import { firstView, isFiltered, toggled, type View } from "../src/view/view.ts";
import { chance } from "./fixtures/chance.ts";
import { meeting } from "./meeting.ts";

describe("the address", () => {
  test.each([
    ["", "?lang=en"],
    ["?from=2010&to=2012&lang=fr", "?from=2010&to=2012&lang=fr"],
    ["?country=VN.LA.VN&match=all&members=1", "?country=VN.LA&match=all&members=1&lang=en"],
    [
      "?topic=health.labour&level=summit&format=virtual",
      "?topic=health.labour&level=summit&format=virtual&lang=en",
    ],
    [
      "?q=a%26b&sort=name&page=3&meeting=m-1&table=years",
      "?q=a%26b&sort=name&page=3&meeting=m-1&table=years&lang=en",
    ],
    [
      "?of=VN&series=a-b.c&sure=80&where=host%3AVN&where=city%3ASt.+Petersburg&sentences=1&show=world&sql=select+1",
      "?of=VN&series=a-b.c&sure=80&where=host%3AVN&where=city%3ASt.+Petersburg&sentences=1&show=world&sql=select+1&lang=en",
    ],
    ["?sure=0&where=nonsense&where=%3A&of=", "?lang=en"],
    ["?from=soon&to=-4&sort=colour&page=0&lang=de&match=some", "?lang=en"],
  ])("%j is read and written as %j", (asked, written) => {
    expect(writeAddress(readAddress(asked))).toBe(written);
  });
  test("says nothing of a language: the reader's own", () => {
    expect(readAddress("", "fr").language).toBe("fr");
  });
});

const meetings = [
  meeting({
    meeting_id: "a",
    year: 2010,
    topic: "health",
    named: ["VN", "LA"],
    name: "Éducation",
    host: "VN",
  }),
  meeting({
    meeting_id: "b",
    year: 2015,
    series: "s",
    level: "forum",
    named: ["VN"],
    members: ["TH"],
    city: "Huê",
  }),
  meeting({
    meeting_id: "c",
    topic: "labour",
    format: "virtual",
    members: ["VN"],
    confidence: 0.95,
  }),
];
const ids = (rows: readonly Meeting[]) => rows.map(({ meeting_id }) => meeting_id).join("");

describe("a selection", () => {
  const cases: [Partial<View>, string][] = [
    [{}, "abc"],
    [{ from: 2011 }, "b"],
    [{ to: 2011 }, "a"],
    [{ from: 2016 }, ""],
    [{ countries: ["VN"] }, "ab"],
    [{ countries: ["VN"], members: true }, "abc"],
    [{ countries: ["LA", "TH"] }, "a"],
    [{ countries: ["VN", "LA"], match: "all" }, "a"],
    [{ countries: ["VN", "TH"], match: "all", members: true }, "b"],
    [{ topics: ["labour"] }, "c"],
    [{ levels: ["forum", "summit"], formats: ["in_person"] }, "ab"],
    [{ search: "  EDUC " }, "a"],
    [{ search: "reunion hue" }, "b"],
    [{ search: "null" }, ""],
    [{ series: ["s"] }, "b"],
    [{ sure: 91 }, "c"],
    [{ where: ["city:Huê"] }, "b"],
    [{ where: ["host:VN", "size:2"] }, "a"],
    [{ where: ["confidence:90"] }, "abc"],
    [{ where: ["basis:none"] }, "abc"],
    [{ where: ["nonsense:1"] }, ""],
  ];
  test.each(cases)("%j has %j", (part, expected) => {
    expect(ids(select(meetings, { ...firstView, ...part }))).toBe(expected);
  });
  test("can leave one filter away", () => {
    const view = { ...firstView, from: 2011, topics: ["labour"] };
    expect(ids(select(meetings, view, "years"))).toBe("c");
    expect(ids(select(meetings, view, "topics"))).toBe("b");
  });
  test("is made once a view", () => {
    const store = { view: firstView as View, fetched: 0 };
    const chosen = chosenBy(meetings, store);
    const all = chosen();
    store.view = { ...firstView, page: 2, sort: "name", meeting: "a" };
    expect(chosen()).toBe(all);
    store.fetched = 1;
    expect(chosen()).not.toBe(all);
    store.view = { ...firstView, from: 2011 };
    expect(ids(chosen())).toBe("b");
  });
});

describe("an order", () => {
  const rows = [
    meeting({ meeting_id: "a", starts_on: "2010-05-01", name: "10e", city: "Huê", n_articles: 2 }),
    meeting({ meeting_id: "b", name: "9e", n_articles: 2 }),
    meeting({ meeting_id: "c", starts_on: "2012-05-01", name: "Été", city: "Bali", n_articles: 5 }),
  ];
  test.each([
    ["date", true, "cab"],
    ["date", false, "acb"],
    ["name", false, "bac"],
    ["place", false, "cab"],
    ["articles", true, "cab"],
  ] as const)("by %s, descending %j", (sort, descending, expected) => {
    const view = { ...firstView, sort, descending };
    expect(ids(order(rows, view, (_, value) => value).slice())).toBe(expected);
  });

  test("is worked out as far as somebody looks, and kept while the selection is the same", () => {
    const many = Array.from({ length: 5_000 }, (_, i) =>
      meeting({ meeting_id: `m-${i}`, name: `${(i * 7919) % 5_000}e réunion` }),
    );
    let asked = 0;
    const ordered = orderer((_, value) => value);
    const counted = many.map((one) => ({
      ...one,
      get name() {
        asked += 1;
        return one.name;
      },
    }));
    const by = { sort: "name", descending: false, members: false } as const;
    const names = (from: number) =>
      ordered(counted, by)
        .slice(from, from + 3)
        .map(({ meeting_id }) => many[Number(meeting_id.slice(2))]?.name);
    expect(names(0)).toEqual(["0e réunion", "1e réunion", "2e réunion"]);
    expect(names(4_997)).toEqual(["4997e réunion", "4998e réunion", "4999e réunion"]);
    expect(names(2_500)).toEqual(["2500e réunion", "2501e réunion", "2502e réunion"]);
    expect(asked).toBe(5_000);
    expect(ordered(counted.slice(0, 2), by).length).toBe(2);
  });
});

describe("a lazy sort", () => {
  const dice = chance(7);
  test.each([0, 1, 2, 48, 49, 1000, 5000])("of %i things is that of the language", (length) => {
    const keys = Array.from({ length }, () => Math.floor(dice.next() * (length / 3)));
    const compare = (a: number, b: number) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b;
    const whole = keys.map((_, i) => i).sort(compare);
    const sorted = lazySort(length, compare);
    const middle = length >> 1;
    expect([...sorted(middle, length)]).toEqual(whole.slice(middle));
    expect([...sorted(0, length)]).toEqual(whole);
  });

  test("compares a few times each where only the first are asked for", () => {
    let compared = 0;
    const length = 100_000;
    const keys = Array.from({ length }, () => dice.next());
    const sorted = lazySort(length, (a, b) => {
      compared += 1;
      return (keys[a] ?? 0) - (keys[b] ?? 0);
    });
    sorted(0, 20);
    expect(compared).toBeLessThan(8 * length);
    const first = compared;
    sorted(20, 40);
    expect(compared - first).toBeLessThan(length / 50);
  });
});

test("a list is toggled", () => {
  expect(toggled(["a"], "b")).toEqual(["a", "b"]);
  expect(toggled(["a", "b"], "a")).toEqual(["b"]);
});

test.each([
  [{ meeting: "m", page: 3, tables: ["years"], members: true }, false],
  [{ search: "x" }, true],
  [{ to: 2000 }, true],
  [{ formats: ["virtual"] }, true],
  [{ where: ["host:VN"] }, true],
  [{ sure: 80 }, true],
])("%j leaves something out: %j", (part, expected) => {
  expect(isFiltered({ ...firstView, ...part })).toBe(expected);
});
