import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout } from "node:timers/promises";
import { openStore, type Store } from "@communique/store";

const betweenTries = 250;
const heldBy = /Conflicting lock is held in .*?\(PID (\d+)\)/;

/**
 * Lets one process at a time work on a folder; others wait and say so. The lock is DuckDB's own on
 * a file of its: it ends with the process that holds it, however that process ends.
 */
export async function withLock<Result>(
  path: string,
  say: (line: string) => void,
  work: () => Promise<Result>,
): Promise<Result> {
  await mkdir(dirname(path), { recursive: true });
  const lock = await waitFor(path, say);
  try {
    return await work();
  } finally {
    lock.close();
  }
}

async function waitFor(path: string, say: (line: string) => void): Promise<Store> {
  for (let isFirst = true; ; isFirst = false) {
    try {
      return await openStore({ path, threads: 1 });
    } catch (error) {
      const holder = heldBy.exec(String(error))?.[1];
      if (holder === undefined) throw error;
      if (isFirst) say(`another run (process ${holder}) is at work in ${dirname(path)}: waiting`);
      await setTimeout(betweenTries);
    }
  }
}
