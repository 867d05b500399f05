import { expect, it } from "vitest";
import { countCorpus, isMet } from "../../../scripts/corpus/counts.ts";
import { loadCorpus } from "../../../scripts/corpus/load.ts";

it("the sample holds what a corpus worth testing against must hold", async () => {
  const { entries, kinds } = await loadCorpus();
  expect(countCorpus(entries, kinds).filter((count) => !isMet(count))).toEqual([]);
}, 60_000);
