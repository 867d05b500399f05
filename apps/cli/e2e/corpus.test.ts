import { countCorpus, isMet } from "@communique/scripts/corpus/counts";
import { loadCorpus } from "@communique/scripts/corpus/load";
import { expect, it } from "vitest";

it("the sample holds what a corpus worth testing against must hold", async () => {
  const { entries, kinds } = await loadCorpus();
  expect(countCorpus(entries, kinds).filter((count) => !isMet(count))).toEqual([]);
}, 60_000);
