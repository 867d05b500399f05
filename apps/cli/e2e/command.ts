import { type SpawnOptions, spawn } from "node:child_process";
import { join, resolve } from "node:path";

/** The repository's folder. */
export const repository: string = resolve(import.meta.dirname, "../../..");
const bin = join(repository, "apps/cli/bin/communique.js");

/** What a command said and how it ended. */
export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as a person would, in the repository's folder. */
export async function communique(...args: string[]): Promise<Outcome> {
  const child = start(args, { stdio: "pipe" });
  const said = { out: "", err: "" };
  child.stdout?.on("data", (data) => {
    said.out += data;
  });
  child.stderr?.on("data", (data) => {
    said.err += data;
  });
  const code = await new Promise<number | null>((done) => child.once("close", done));
  return { code, ...said };
}

/** Starts the command and leaves it running. */
export function start(args: readonly string[], options: SpawnOptions = { stdio: "ignore" }) {
  const env = { ...process.env, NO_COLOR: "1" };
  return spawn(process.execPath, [bin, ...args], { cwd: repository, env, ...options });
}
