import { basename } from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const timed = ["budget.test.ts", "tables.test.ts"];
const busy = ["looks.test.ts"];

/** What is timed comes first, what keeps every processor busy last: it would count as others' load. */
class TimedFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => rank(a) - rank(b) || (a.moduleId < b.moduleId ? -1 : 1));
  }
}

function rank({ moduleId }: TestSpecification): number {
  const name = basename(moduleId);
  if (timed.includes(name)) return timed.indexOf(name);
  return timed.length + Number(busy.includes(name));
}

export default defineConfig({
  test: {
    include: ["test/browser/*.test.ts"],
    globalSetup: ["test/browser/global-setup.ts"],
    fileParallelism: false,
    sequence: { sequencer: TimedFirst },
    testTimeout: 60_000,
    hookTimeout: 300_000,
  },
});
