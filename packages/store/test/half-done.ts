import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { replaceFiles } from "../src/index.ts";

const target = process.argv[2] ?? "";
await replaceFiles(target, async (beside) => {
  await writeFile(join(beside, "a"), "half");
  process.stdout.write("half done\n");
  await setTimeout(60_000);
});
