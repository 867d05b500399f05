import { createHash } from "node:crypto";
import { cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { openStore } from "@communique/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { start } from "./command.ts";

const stages = ["collect", "clean", "normalise", "classify", "resolve", "publish"];
const killsAStage = 7;
/** What a run leaves in its target besides what it keeps for the next. */
const published = [".communique.sha256", "communique.duckdb", "tables"];
const older = ["data/raw/sample/tribune-pacifique"];
const newer = [...older, "data/raw/sample/eco-mekong"];

let folder: string;
let target: string;
/** What the target holds before and after the run that is killed time and again. */
let before: string;
let after: string;
/** When each stage begins in a run that nobody kills, in milliseconds, and when the run ends. */
let begins: number[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kill-"));
  target = join(folder, "target");
  await run(older, target);
  await cp(target, join(folder, "saved"), { recursive: true });
  before = await stateOf(target);
  begins = await run(newer, join(folder, "unhurt"), "--fresh");
  after = await stateOf(join(folder, "unhurt"));
}, 300_000);
afterAll(() => rm(folder, { recursive: true, maxRetries: 3 }));

/** Runs to the end; gives when each stage began. */
async function run(input: readonly string[], output: string, ...more: string[]): Promise<number[]> {
  const { lines, ended } = open(input, output, more);
  const times = new Map<string, number>();
  let last = 0;
  for await (const line of lines) {
    const { stage, seconds } = JSON.parse(line);
    last = seconds * 1000;
    if (stage !== undefined && !times.has(stage)) times.set(stage, last);
  }
  expect(await ended).toBe(0);
  return [...stages.map((stage) => times.get(stage) ?? last), last];
}

function open(input: readonly string[], output: string, more: readonly string[]) {
  const args = ["run", "--json", "--threads", "1", "-o", output, ...more, "-i", ...input];
  const child = start(args, { stdio: ["ignore", "ignore", "pipe"] });
  const ended = new Promise<number | null>((done) => child.once("exit", done));
  return { child, ended, lines: createInterface({ input: child.stderr as NodeJS.ReadableStream }) };
}

/** Starts a run and kills it some time after it began a stage; gives whether it came to its end. */
async function killIn(stage: string, delay: number, ...more: string[]): Promise<boolean> {
  const { child, ended, lines } = open(newer, target, more);
  let isTimed = false;
  lines.on("line", async (line) => {
    if (isTimed || JSON.parse(line).stage !== stage) return;
    isTimed = true;
    await setTimeout(delay);
    child.kill("SIGKILL");
  });
  return (await ended) === 0;
}

/** All that is published: the bytes of the tables, and what the database says of its own. */
async function stateOf(output: string): Promise<string> {
  const state = createHash("sha256");
  const tables = join(output, "tables");
  for (const name of (await readdir(tables)).sort()) {
    state.update(name).update(await readFile(join(tables, name)));
  }
  const store = await openStore({ path: join(output, "communique.duckdb"), readOnly: true });
  const { rows } = await store.query(
    "SELECT (SELECT run_id FROM runs), (SELECT count(*) FROM articles), (SELECT count(*) FROM mentions)",
  );
  store.close();
  return state.update(JSON.stringify(rows)).digest("hex");
}

/** The same moments every time: a share of the stage's time, and a little more. */
function* moments(): Generator<number> {
  for (let state = 8; ; ) {
    state = (state * 48_271) % 2_147_483_647;
    yield (state / 2_147_483_647) * 1.1;
  }
}

/** Publishes the old tables again; what the stages keep stays. */
async function goBack(): Promise<void> {
  for (const name of published) {
    await rm(join(target, name), { recursive: true });
    await cp(join(folder, "saved", name), join(target, name), { recursive: true });
  }
}

describe("killed at any moment", () => {
  const random = moments();
  const kills = stages.flatMap((stage, i) =>
    Array.from({ length: killsAStage }, (_, k) => ({
      stage,
      index: i,
      isFresh: k % 2 === 0 && stage !== "resolve" && stage !== "publish",
      share: random.next().value,
    })),
  );

  it.each(stages)(
    "in %s: the tables are the old ones or the new ones",
    async (stage) => {
      for (const { index, share, isFresh } of kills.filter((kill) => kill.stage === stage)) {
        const length = (begins[index + 1] ?? 0) - (begins[index] ?? 0);
        await killIn(stage, share * length, ...(isFresh ? ["--fresh"] : []));
        const state = await stateOf(target);
        expect([before, after]).toContain(state);
        if (state === after) await goBack();
      }
      await run(newer, target);
      expect(await stateOf(target)).toBe(after);
      expect((await readdir(target)).sort()).toEqual([".communique", ...published]);
      await goBack();
    },
    300_000,
  );
});

it("two runs at once: the second waits and says so, and both end well", async () => {
  const first = open(newer, target, ["--fresh"]);
  await new Promise((done) => first.lines.once("line", done));
  const second = open(newer, target, []);
  const said: string[] = [];
  second.lines.on("line", (line) => said.push(line));
  expect([await first.ended, await second.ended]).toEqual([0, 0]);
  expect(JSON.parse(said[0] ?? "{}").message).toMatch(/^another run \(process \d+\) .* waiting$/);
  expect(await stateOf(target)).toBe(after);
}, 300_000);
