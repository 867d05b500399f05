import { type Check, checks, type Finding } from "./checks.ts";
import type { World } from "./world.ts";

/** A check with what it found. */
export type Examined = Finding & Pick<Check, "name">;

/** What to do about a check that could not even look. */
const fixes: Readonly<Record<string, string>> = {
  Packages: "npm ci",
  DuckDB: "npm ci, on a 64-bit Linux, macOS or Windows",
  Reference: "git checkout data/reference, or mend the line",
  Articles: "put articles into data/raw, or set COMMUNIQUE_INPUT",
  Tables: "npx turbo run pipeline",
  Feeds: "mend the line",
};

/** Runs all checks; one that throws is a finding like the others. */
export async function examine(world: World): Promise<Examined[]> {
  const examined: Examined[] = [];
  for (const { name, run } of checks) {
    const finding = await run(world).catch((error): Finding => failed(name, error));
    examined.push({ name, ...finding });
  }
  return examined;
}

function failed(name: string, error: unknown): Finding {
  const says = (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
  const fix = fixes[name];
  return { state: "wrong", says, ...(fix === undefined ? {} : { fix }) };
}

const signs = { well: "ok", note: "–", wrong: "✗" } as const;

/** The findings for a person: a line each, and under it what to type. */
export function printExamined(examined: readonly Examined[]): string {
  const lines = examined.flatMap(({ name, state, says, fix }) => [
    `${signs[state].padEnd(3)} ${name.padEnd(10)} ${says}`,
    ...(fix === undefined ? [] : [`${" ".repeat(15)}${fix}`]),
  ]);
  return `${lines.join("\n")}\n`;
}
