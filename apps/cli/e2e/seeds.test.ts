import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { communique, repository } from "./command.ts";

const seeds = join(repository, "../shared/seeds");
const isThere = existsSync(seeds);
const title = isThere ? "the seeds" : `the seeds: skipped, since there is no ${seeds}`;

describe.skipIf(!isThere)(title, () => {
  it("are read without a mistake in any field", async () => {
    const labels = join(seeds, "labels.jsonl");
    const { code, out } = await communique("evaluate", "-l", labels, "-i", seeds, "--json");
    expect(code).toBe(0);
    const { is_meeting, meetings, clusters, fields, not_participants } = JSON.parse(out);
    expect([is_meeting.f1, meetings.f1, clusters.f1]).toEqual([1, 1, 1]);
    const { name, ...exact } = fields;
    expect(name.recall).toBeGreaterThan(0);
    const imperfect = Object.entries<{ gold: number; recall: number | null }>(exact)
      .filter(([, { gold, recall }]) => gold > 0 && recall !== 1)
      .map(([field]) => field);
    expect(imperfect).toEqual([]);
    expect(not_participants.wrong).toBe(0);
  });
});
