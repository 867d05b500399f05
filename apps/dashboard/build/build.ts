import { spawnSync } from "node:child_process";
import { existsSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { finishPages } from "./finish-pages.ts";
import { seedVersions } from "./seed-versions.ts";

const dashboard = resolve(import.meta.dirname, "..");
const cache = join(dashboard, "src/.observablehq/cache");
const dist = resolve(dashboard, process.env.COMMUNIQUE_DIST ?? "dist");
const scratch = `${dist}.new`;
const beside = join(scratch, "dist");

/** Builds the site beside the old one and moves it into its place. */
function build(): void {
  // Framework would keep what a data loader said last time.
  rmSync(cache, { recursive: true, force: true });
  rmSync(scratch, { recursive: true, force: true });
  seedVersions(cache);
  observableBuild();
  finishPages(beside);
  rmSync(dist, { recursive: true, force: true });
  renameSync(beside, dist);
  rmSync(scratch, { recursive: true });
}

function observableBuild(): void {
  const { status, error, stdout, stderr } = spawnSync("observable", ["build"], {
    cwd: dashboard,
    encoding: "utf8",
    env: { ...process.env, OBSERVABLE_TELEMETRY_DISABLE: "true", COMMUNIQUE_DIST: beside },
  });
  if (status === 0 && existsSync(join(beside, "index.html"))) return;
  const said = [stdout, stderr, error?.message].filter(Boolean).join("\n");
  throw new Error(`dashboard: observable build failed\n${said}`);
}

build();
