import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";

/** What the site is made of. */
export interface SiteOptions {
  readonly feeds?: string;
  readonly into: string;
  readonly articles?: readonly string[];
  readonly to: string;
  readonly address?: string;
  /** Options handed on to `communique fetch`. */
  readonly fetch: readonly string[];
}

/** Where it is made. */
export interface Workplace {
  readonly repository: string;
  readonly cwd: string;
  say(line: string): void;
}

/** Fetches, runs the pipeline, and puts the built site into its folder whole, or not at all. */
export async function publishSite(options: SiteOptions, place: Workplace): Promise<void> {
  const { repository, cwd, say } = place;
  const at = (path: string) => resolve(cwd, path);
  const run = runner(place);
  if (options.feeds !== undefined) {
    const command = join(repository, "apps/cli/bin/communique.js");
    const where = ["--feeds", at(options.feeds), "--into", at(options.into)];
    await run(process.execPath, [command, "fetch", ...where, ...options.fetch]);
  }
  const fetched = existsSync(at(options.into)) ? [at(options.into)] : [];
  const input = [...(options.articles ?? ["data/raw"]).map(at), ...fetched].join(":");
  const turbo = join(repository, "node_modules/.bin/turbo");
  await run(turbo, ["run", "pipeline"], {
    COMMUNIQUE_INPUT: input,
    ...(options.address === undefined ? {} : { COMMUNIQUE_SITE: options.address }),
  });
  await layDown(join(repository, "apps/dashboard/dist"), at(options.to));
  say(`site: ready in ${at(options.to)}: any static host can show this folder`);
}

function runner({ repository, say }: Workplace) {
  return async (file: string, args: readonly string[], env: Record<string, string> = {}) => {
    const name = `${basename(file)} ${args.join(" ")}`;
    say(`site: ${name}`);
    const child = spawn(file, args, {
      cwd: repository,
      stdio: "inherit",
      env: { ...process.env, ...env },
    });
    const code = await new Promise((done, fail) => {
      child.once("error", fail);
      child.once("close", done);
    });
    if (code !== 0) throw new Error(`${basename(file)} ended with ${code}; the site is as it was`);
  };
}

async function layDown(from: string, to: string): Promise<void> {
  const beside = join(dirname(to), `.${basename(to)}.new`);
  const old = join(dirname(to), `.${basename(to)}.old`);
  await rm(beside, { recursive: true, force: true });
  await cp(from, beside, { recursive: true });
  await rm(old, { recursive: true, force: true });
  if (existsSync(to)) await rename(to, old);
  await rename(beside, to);
  await rm(old, { recursive: true, force: true });
}
