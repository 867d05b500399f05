import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { writeTables } from "../fixtures/write-tables.ts";
import { findChromium } from "./chromium.ts";
import { SHOTS } from "./shots.ts";
import { buildSite, serve } from "./site.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the made-up site is served. */
    address: string;
    /** The folder of its tables, and of the built site. */
    tables: string;
    site: string;
  }
}

/** Builds the site of made-up meetings once, and serves it to all browser tests. */
export default async function setup(project: TestProject): Promise<() => void> {
  findChromium();
  mkdirSync(SHOTS, { recursive: true });
  const work = mkdtempSync(join(tmpdir(), "communique-dashboard-"));
  const tables = join(work, "tables");
  const site = join(work, "site");
  await writeTables(tables, 320);
  buildSite(tables, site);
  const host = await serve(site);
  project.provide("address", host.address);
  project.provide("tables", tables);
  project.provide("site", site);
  return () => {
    host.close();
    rmSync(work, { recursive: true, force: true });
  };
}
