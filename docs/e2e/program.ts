import { spawn } from "node:child_process";
import { join, resolve } from "node:path";

/** The repository's folder. */
export const repository: string = resolve(import.meta.dirname, "../..");

/** What a program said and how it ended. */
export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Where and how a program runs. */
export interface Surroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a program to its end, with nothing to read. */
export async function start(
  file: string,
  args: readonly string[],
  { cwd = repository, env = {} }: Surroundings = {},
): Promise<Outcome> {
  const child = spawn(file, args, { cwd, env: { ...process.env, NO_COLOR: "1", ...env } });
  const said = { out: "", err: "" };
  child.stdout.on("data", (data) => {
    said.out += data;
  });
  child.stderr.on("data", (data) => {
    said.err += data;
  });
  child.stdin.end();
  const code = await new Promise<number | null>((done) => child.once("close", done));
  return { code, ...said };
}

/** Runs the command of this house, or of a copy of it. */
export function communique(
  args: readonly string[],
  surroundings: Surroundings = {},
  house = repository,
): Promise<Outcome> {
  return start(
    process.execPath,
    [join(house, "apps/cli/bin/communique.js"), ...args],
    surroundings,
  );
}
