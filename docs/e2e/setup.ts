import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { communique } from "./program.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** What `communique run --public` made of the sample. */
    readonly output: string;
  }
}

/** Makes the tables of the sample once for all tests here. */
export default async function setup(project: TestProject): Promise<() => void> {
  const output = mkdtempSync(join(tmpdir(), "docs-"));
  const { code, err } = await communique([
    "run",
    "--public",
    "-i",
    "data/raw/sample",
    "-o",
    output,
  ]);
  if (code !== 0) throw new Error(err);
  project.provide("output", output);
  return () => rmSync(output, { recursive: true });
}
