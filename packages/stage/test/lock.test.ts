import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { withLock } from "../src/index.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "lock-"));
});
afterAll(() => rm(folder, { recursive: true }));

it("waits for another process, says so, and goes on when that one is killed", async () => {
  const path = join(folder, "deep/lock.duckdb");
  const program = join(import.meta.dirname, "hold-lock.ts");
  const holder = spawn(process.execPath, ["--import", "tsx", program, path]);
  await once(holder.stdout, "data");
  const said: string[] = [];
  const waiting = withLock(
    path,
    (line) => {
      said.push(line);
      holder.kill("SIGKILL");
    },
    async () => "done",
  );
  expect(await waiting).toBe("done");
  const where = join(folder, "deep");
  expect(said).toEqual([`another run (process ${holder.pid}) is at work in ${where}: waiting`]);
}, 60_000);

it("is given back when the work fails", async () => {
  const path = join(folder, "lock.duckdb");
  const fail = withLock(
    path,
    () => undefined,
    () => Promise.reject(new Error("no")),
  );
  await expect(fail).rejects.toThrow("no");
  expect(
    await withLock(
      path,
      () => undefined,
      async () => 1,
    ),
  ).toBe(1);
});
