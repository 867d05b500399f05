import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { replaceFiles } from "../src/index.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "killed-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Starts a program that replaces files, waits until it is half done, and kills it. */
async function killHalfway(target: string): Promise<void> {
  const program = join(import.meta.dirname, "half-done.ts");
  const child = spawn(process.execPath, ["--import", "tsx", program, target]);
  await new Promise<void>((resolve, reject) => {
    child.stdout.once("data", () => resolve());
    child.once("exit", () => reject(new Error("it ended by itself")));
  });
  child.removeAllListeners("exit");
  await new Promise((resolve) => {
    child.once("exit", resolve);
    child.kill("SIGKILL");
  });
}

it("a killed run leaves the old tables whole, and the next run leaves nothing of it", async () => {
  const target = join(folder, "tables");
  const write = (text: string) =>
    replaceFiles(target, async (beside) => {
      await writeFile(join(beside, "a"), text);
      await writeFile(join(beside, "b"), text);
    });
  const read = () => Promise.all(["a", "b"].map((name) => readFile(join(target, name), "utf8")));
  await write("old");
  await killHalfway(target);
  expect(await read()).toEqual(["old", "old"]);
  await write("new");
  expect(await read()).toEqual(["new", "new"]);
  expect(await readdir(folder)).toEqual(["tables"]);
}, 60_000);
