import { qualityFiles } from "../files.js";
import { mountWith } from "../mount.js";
import { quality } from "../page/quality.js";
import { readRows } from "../rows/load.js";
import type { QualityTables } from "../rows/rows.js";

await mountWith(async () =>
  quality({
    stages: await readRows(qualityFiles.stages),
    kinds: await readRows(qualityFiles.kinds),
    rejected: await readRows(qualityFiles.rejected),
    removals: await readRows(qualityFiles.removals),
    gold: (await qualityFiles.gold.json()) as QualityTables["gold"],
    past: (await qualityFiles.past.json()) as QualityTables["past"],
  }),
);
