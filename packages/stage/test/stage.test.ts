import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Rejected, removals } from "@communique/model";
import { openStore, readRows, type Store } from "@communique/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  attempt,
  type Balance,
  effectsOf,
  readInputs,
  reportLine,
  runStage,
  type StageTables,
  writeInputs,
} from "../src/index.ts";

let folder: string;
let store: Store;
const said: string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "stage-"));
  store = await openStore({ threads: 1 });
});
afterAll(async () => {
  store.close();
  await rm(folder, { recursive: true });
});

const effects = () => effectsOf(store, (line) => said.push(line));
const removal = { article_id: "a", start: 0, end: 3, rule: "menu" };
const refusal: Rejected = {
  stage: "clean",
  source: "a.txt",
  record: "a.txt",
  reason: "too_short",
  detail: null,
};

describe("runStage", () => {
  const output = () => join(folder, "2-cleaned");
  const run = (work: (tables: StageTables) => Promise<Balance>) =>
    runStage(
      { stage: "clean", folder: join(import.meta.dirname, ".."), output: output() },
      effects(),
      work,
    );
  const cuts = () => readRows(store, removals, join(output(), "removals.parquet"));

  it("writes its tables, its rejected rows and what it did", async () => {
    const report = await run(async ({ write, reject }) => {
      await write(removals, [removal]);
      await reject(refusal);
      return { read: 2, accepted: 1 };
    });
    expect(await cuts()).toEqual([removal]);
    expect(reportLine(report)).toBe("clean: 2 read, 1 accepted, 1 rejected, 1 removals");
    expect(JSON.parse(await readFile(join(output(), "stage.json"), "utf8"))).toEqual(report);
  });

  it("fails where the sum does not add up, and leaves the old tables", async () => {
    const failing = run(async ({ write }) => {
      await write(removals, []);
      return { read: 2, accepted: 1 };
    });
    await expect(failing).rejects.toThrow("clean: 2 read, but 1 accepted and 0 rejected");
    expect(await cuts()).toEqual([removal]);
  });
});

describe("attempt", () => {
  it("gives what the work gives", () => {
    expect(attempt("clean", refusal, effects(), () => 7)).toEqual({ result: 7 });
  });

  it("turns what the work throws into a rejected row and says so", () => {
    const work = () => {
      throw new TypeError("no such letter\n  at line 7");
    };
    expect(attempt("clean", refusal, effects(), work)).toEqual({
      rejected: { ...refusal, reason: "failed", detail: "TypeError: no such letter" },
    });
    expect(said.at(-1)).toBe("clean: a.txt: a.txt: failed: TypeError: no such letter");
  });
});

it("once makes a thing once", async () => {
  const { once } = effects();
  let made = 0;
  const make = async () => ++made;
  expect([await once("x", make), await once("x", make), await once("y", make)]).toEqual([1, 1, 2]);
});

describe("the list of inputs", () => {
  const list = async (path: string, text: string | null) => {
    const list = join(folder, "inputs.json");
    await mkdir(folder, { recursive: true });
    if (text !== null) await writeFile(path, text);
    await writeInputs(list, { paths: ["x"] }, [{ path, source: "x/a.txt" }]);
    return readInputs(list);
  };

  it("changes with the bytes of a file, and with nothing else", async () => {
    const path = join(folder, "a.txt");
    const first = await list(path, "one");
    expect(first).toEqual(await list(path, "one"));
    expect(first.files[0]?.source).toBe("x/a.txt");
    expect(first.files[0]?.sha256).not.toBe((await list(path, "two")).files[0]?.sha256);
  });

  it("takes a file that cannot be read", async () => {
    expect((await list(join(folder, "gone.txt"), null)).files).toHaveLength(1);
  });
});
