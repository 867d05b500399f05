import { describe, expect, it } from "vitest";
import { examine, printExamined } from "../src/doctor/examine.ts";
import type { World } from "../src/doctor/world.ts";
import { checkFeedList } from "../src/feed-list.ts";
import { run } from "./terminal.ts";

const healthy: World = {
  node: "20.19.0",
  memory: 8 * 1024 ** 3,
  input: undefined,
  exists: async () => true,
  isWritable: async () => true,
  freeBytes: async () => 10 * 1024 ** 3,
  missingWorkspaces: async () => [],
  duckdbVersion: async () => "v1",
  checkReference: async () => undefined,
  countInput: async () => 3,
  tablesNote: async () => null,
  countFeeds: async () => 2,
  feedLists: async () => ["feeds/a.opml"],
  hasProgram: async () => true,
};

const throwing = (message: string) => async () => {
  throw new Error(message);
};

describe("doctor", () => {
  it("has nothing to say where all is well", async () => {
    const examined = await examine(healthy);
    expect(examined.filter(({ state }) => state !== "well")).toEqual([]);
  });

  it.each<[string, Partial<World>, string, RegExp, RegExp]>([
    ["an old Node", { node: "20.18.3" }, "wrong", /20\.18\.3 is too old/, /20\.19 or newer/],
    ["an older Node", { node: "18.20.0" }, "wrong", /18\.20\.0 is too old/, /20\.19 or newer/],
    [
      "missing packages",
      { missingWorkspaces: async () => ["a", "b"] },
      "wrong",
      /2 missing, as a/,
      /npm ci/,
    ],
    [
      "a DuckDB for another machine",
      { duckdbVersion: throwing("wrong ELF class\nat x") },
      "wrong",
      /^wrong ELF class$/,
      /npm ci/,
    ],
    ["little memory", { memory: 1024 ** 3 }, "note", /1\.0 GB is little/, /--threads 1/],
    [
      "a folder that may not be written",
      { isWritable: async () => false },
      "wrong",
      /may not be written/,
      /chmod/,
    ],
    ["a full disk", { freeBytes: async () => 1e7 }, "wrong", /only 0\.01 GB free/, /make room/],
    [
      "a broken reference table",
      { checkReference: throwing("reference x.tsv:3: bad") },
      "wrong",
      /x\.tsv:3/,
      /mend the line/,
    ],
    [
      "no article",
      { countInput: async () => 0, input: "a:b" },
      "wrong",
      /no file in a b/,
      /COMMUNIQUE_INPUT/,
    ],
    [
      "no tables",
      { exists: async (path) => !path.startsWith("data/c") },
      "note",
      /not made yet/,
      /turbo run pipeline/,
    ],
    [
      "tables of an earlier version",
      { tablesNote: async () => "of an earlier version" },
      "note",
      /earlier/,
      /turbo run pipeline/,
    ],
    [
      "tables that are locked",
      { tablesNote: throwing("another program has it open (process 7)") },
      "wrong",
      /process 7/,
      /turbo/,
    ],
    [
      "no site",
      { exists: async (path) => !path.startsWith("apps") },
      "note",
      /not built/,
      /turbo run pipeline/,
    ],
    [
      "a slip in the feeds",
      { countFeeds: throwing("feeds/a.opml:3: this is no web address: htps") },
      "wrong",
      /:3:/,
      /mend the line/,
    ],
    [
      "no browser",
      { hasProgram: async () => false },
      "note",
      /only the browser tests/,
      /CHROMIUM_PATH/,
    ],
  ])("sees %s", async (_, ill, state, says, fix) => {
    const found = (await examine({ ...healthy, ...ill })).filter((each) => each.state !== "well");
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      state,
      says: expect.stringMatching(says),
      fix: expect.stringMatching(fix),
    });
  });

  it("says each finding on a line, and under it what to type", async () => {
    const text = printExamined(await examine({ ...healthy, missingWorkspaces: async () => ["a"] }));
    expect(text).toMatch(/^ok {2}Node .*\n✗ {3}Packages .*\n {15}npm ci\n/);
  });

  it("looks at this very machine, and gives it all as JSON", async () => {
    const { out } = await run(".", ["doctor", "--json"]);
    const found = JSON.parse(out) as { name: string; state: string }[];
    expect(found.find(({ name }) => name === "Node")?.state).toBe("well");
    expect(found.find(({ name }) => name === "Packages")?.state).toBe("well");
  });
});

describe("a list of feeds", () => {
  const opml = (...urls: string[]) =>
    `<?xml version="1.0"?>\n<opml version="2.0"><body>\n${urls.map((url) => `<outline xmlUrl="${url}"/>`).join("\n")}\n</body></opml>`;

  it.each<[string, string, string[]]>([
    ["of lines", "# a note\nhttps://a.example/feed # another\n\n", ["https://a.example/feed"]],
    ["in OPML", opml("https://a.example/?a=1&amp;b=2"), ["https://a.example/?a=1&b=2"]],
  ])("%s is read", (_, text, expected) => {
    expect(checkFeedList(text, "f")).toEqual(expected);
  });

  it.each<[string, string, string]>([
    [
      "a wrong protocol",
      "https://a.example/\nhtps://b.example/",
      "f:2: this is no web address: htps://b.example/",
    ],
    ["a word", "https://a.example/\n\nfeed", "f:3: this is no web address: feed"],
    [
      "a wrong address in OPML",
      opml("https://a.example/", "ttp://x"),
      "f:4: this is no web address: ttp://x",
    ],
    ["a tag that does not end", "<opml><body><outline></body></opml>", "f:1: "],
    ["nothing", "# nothing\n", "f: names no feed"],
  ])("with %s is refused with its line", (_, text, message) => {
    expect(() => checkFeedList(text, "f")).toThrow(message);
  });
});
