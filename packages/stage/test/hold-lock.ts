import { setTimeout } from "node:timers/promises";
import { withLock } from "../src/lock.ts";

await withLock(
  process.argv[2] ?? "",
  () => undefined,
  async () => {
    process.stdout.write("held\n");
    await setTimeout(60_000);
  },
);
