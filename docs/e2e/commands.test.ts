import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { blocksIn, commandsIn } from "./blocks.ts";
import { repository, start } from "./program.ts";

/** Commands that are typed elsewhere, and where. */
const elsewhere: readonly (readonly [command: RegExp, where: string])[] = [
  [/^npm ci\b|^npm test$|^npm run check\b|^npm run lint\b/, "the check itself: .ci/run, check.yml"],
  [/^npx (vitest|biome|tsc)\b|^npm run check -w/, "the check itself"],
  [/turbo run pipeline|^npm run pipeline/, "site.test.ts"],
  [/^npm run site\b|^npx communique fetch\b/, "site.test.ts"],
  [/^npm run (codebook|figures)\b/, "generated.test.ts"],
  [/^npm run preview\b|^COMMUNIQUE_LIMITS=exact npm run browser\b/, "the browser tests"],
  [/^npm run (bench|fuzz)\b/, "packages bench and fuzz"],
  [/^(pip|python|frictionless|mlcroissant|git) /, "by hand: other programs"],
];

const commands = [...new Set(["sh", "bash"].flatMap(blocksIn).flatMap(commandsIn))];
const here = commands.filter((command) => !elsewhere.some(([pattern]) => pattern.test(command)));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "commands-"));
  const sample = join(repository, "data/raw/sample");
  mkdirSync(join(folder, "data"));
  for (const name of ["raw", "gold", "reference"]) {
    symlinkSync(join(repository, "data", name), join(folder, "data", name));
  }
  for (const name of ["articles", "fetched", "data/fetched"]) {
    cpSync(join(sample, "angkor-info"), join(folder, name), { recursive: true });
  }
  const text = readFileSync(join(sample, "angkor-info/finances-asean-phnom-penh.txt"), "utf8");
  mkdirSync(join(folder, "more"));
  writeFileSync(
    join(folder, "more/a.jsonl.gz"),
    gzipSync(`${JSON.stringify({ id: "a", text })}\n`),
  );
  cpSync(inject("output"), join(folder, "out"), { recursive: true });
  writeFileSync(join(folder, "npx"), shim());
  chmodSync(join(folder, "npx"), 0o755);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** `npx communique` in the sandbox; the tables of the project are those made for these tests. */
function shim(): string {
  const output = inject("output");
  return `#!/bin/sh
[ "$1" = communique ] || { echo "npx $1 is not for here" >&2; exit 97; }
shift; name=$1; shift
case "$name $*" in
  sql\\ *--database*|summary\\ *--output*) ;;
  sql*) set -- --database "${output}/communique.duckdb" "$@" ;;
  summary*) set -- --output "${output}" "$@" ;;
esac
exec "${process.execPath}" "${join(repository, "apps/cli/bin/communique.js")}" "$name" "$@"
`;
}

describe("every command of the documents works as it is written", () => {
  it.each(here)("%s", async (command) => {
    const env = { PATH: `${folder}:${process.env.PATH}` };
    const { code, err } = await start("sh", ["-ec", command], { cwd: folder, env });
    expect(code, err).toBe(0);
  });

  it("is met here, or typed elsewhere", () => {
    expect(here.filter((command) => !/\bnpx communique /.test(command))).toEqual([]);
    expect(here.length).toBeGreaterThan(8);
  });
});
