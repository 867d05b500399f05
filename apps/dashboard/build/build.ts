import { spawnSync } from "node:child_process";
import { existsSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { tablesFolder, withBodies } from "../src/load/archive.ts";
import { writeDownloads } from "../src/load/downloads.ts";
import { bundlePages } from "./bundle-pages.ts";
import { copyDatabase } from "./copy-database.ts";
import { finishPages } from "./finish-pages.ts";
import { seedVersions } from "./seed-versions.ts";

const dashboard = resolve(import.meta.dirname, "..");
const cache = join(dashboard, "src/.observablehq/cache");
const dist = resolve(dashboard, process.env.COMMUNIQUE_DIST ?? "dist");
const tables = resolve(dashboard, tablesFolder(process.env));
const scratch = `${dist}.new`;
const beside = join(scratch, "dist");

/** Builds the site beside the old one and moves it into its place. */
async function build(): Promise<void> {
  // Framework would keep what a data loader said last time.
  rmSync(cache, { recursive: true, force: true });
  rmSync(scratch, { recursive: true, force: true });
  seedVersions(cache);
  observableBuild();
  finishPages(beside, await bundlePages(beside));
  copyDatabase(join(beside, "_duckdb"));
  await writeDownloads(tables, foldersOf(beside), withBodies(process.env));
  rmSync(dist, { recursive: true, force: true });
  renameSync(beside, dist);
  rmSync(scratch, { recursive: true });
}

const foldersOf = (site: string) => ({
  downloads: join(site, "downloads"),
  sql: join(site, "_sql"),
});

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

await build();
