import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BatchResult, openPool, type Pool, placesIn } from "../src/index.ts";

const file = join(import.meta.dirname, "poison.ts");
let patient: Pool;
let hasty: Pool;
beforeAll(async () => {
  patient = await openPool({ file, threads: 1, megabytes: 64 });
  hasty = await openPool({ file, threads: 1, secondsAnArticle: 0.4 });
}, 60_000);
afterAll(async () => {
  await patient.close();
  await hasty.close();
});

function run(...deeds: string[]): Promise<BatchResult> {
  const pool = deeds.includes("linger") ? hasty : patient;
  const items = deeds.map((does, i) => ({
    article_id: `${i}`,
    source: `${i}.txt`,
    record: `${i}.txt`,
    row: JSON.stringify({ article_id: `${i}`, does }),
  }));
  return pool.run({ stage: "normalise", work: "poison", places: placesIn("nowhere"), items });
}

function namesIn({ lines }: BatchResult): string[] {
  const text = new TextDecoder().decode(lines.names?.bytes);
  return text.split("\n").flatMap((line) => (line ? [JSON.parse(line).name] : []));
}

describe("a batch", () => {
  it("gives the rows of its articles in their order", async () => {
    const result = await run("well", "well");
    expect(namesIn(result)).toEqual(["0", "0 again", "1", "1 again"]);
    expect(result.lines.names?.count).toBe(4);
    expect(result.refused).toEqual([]);
  });

  it.each([
    ["throw", "failed", "TypeError: no such letter"],
    ["spoil", "failed", expect.stringMatching(/^TypeError: names: name: /)],
    ["refuse", "too_short", null],
    ["exit", "worker_died", expect.stringMatching(/exit/)],
    ["linger", "too_slow", "took more than 0.4 s"],
    ["hoard", "worker_died", expect.stringMatching(/memory/)],
  ])(
    "loses nothing but the article that makes it %s",
    async (does, reason, detail) => {
      const result = await run("well", does, "well");
      expect(namesIn(result)).toEqual(["0", "0 again", "2", "2 again"]);
      expect(result.refused).toHaveLength(1);
      expect(result.refused[0]).toMatchObject({ article_id: "1", rejected: { reason, detail } });
    },
    60_000,
  );

  it("goes on after several of them", async () => {
    const result = await run("exit", "linger", "well", "exit");
    expect(namesIn(result)).toEqual(["2", "2 again"]);
    expect(result.refused.map(({ rejected }) => rejected.reason)).toEqual([
      "worker_died",
      "too_slow",
      "worker_died",
    ]);
  }, 60_000);
});

it("a work that is not served is broken code", async () => {
  const items = [{ article_id: "a", source: "a", record: "a", row: "{}" }];
  const run = patient.run({ stage: "classify", work: "fly", places: placesIn("nowhere"), items });
  await expect(run).rejects.toThrow("classify: the work fly is not served");
});
