import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { finishPage } from "../build/finish-pages.ts";
import { packagesOf, seedVersions } from "../build/seed-versions.ts";
import { en } from "../src/words/en.ts";
import { fr } from "../src/words/fr.ts";

const page = `<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">
<link rel="modulepreload" href="./_import/x.js">
<script type="module">registerFile("./tables/meetings.json", {"path":"./_file/tables/meetings.0a.json"});</script>
</head><body><script type="module" src="./_import/pages/index.js"></script></body></html>`;

test("a page gets its own scripts only, its data early, and a policy that allows no others", () => {
  const finished = finishPage(page, ["./_page/index-1.js", "./_page/chunk-2.js"]);
  expect(finished.match(/<script[^>]*>/g)).toEqual([
    '<script type="module" src="./_page/index-1.js">',
  ]);
  expect(finished).toContain('<link rel="modulepreload" href="./_page/chunk-2.js">');
  expect(finished).toContain('as="fetch" crossorigin href="./_file/tables/meetings.0a.json"');
  expect(finished).not.toContain("_import");
  expect(finished).toContain("script-src 'self';");
  expect(finished).toContain("default-src 'none'");
  expect(finished).toContain('<html lang="en">');
  expect(finished).toContain('content="width=device-width, initial-scale=1"');
});

test("packages that Framework's client names are found, each once", () => {
  const folder = mkdtempSync(join(tmpdir(), "communique-seed-"));
  mkdirSync(join(folder, "deep"));
  writeFileSync(join(folder, "a.js"), 'import("npm:d3"); import("npm:@a/b-c/dist/x.wasm")');
  writeFileSync(join(folder, "deep/b.js"), 'import("npm:d3")');
  expect(packagesOf(folder)).toEqual(["@a/b-c", "d3"]);
  seedVersions(join(folder, "cache"));
  expect(readdirSync(join(folder, "cache/_npm"))).toContain("lodash@0.0.0");
  rmSync(folder, { recursive: true });
});

test("the languages fill in the same names", () => {
  const braces = (words: unknown): string[] =>
    typeof words === "string"
      ? [
          [...words.matchAll(/\{(\w+)\}/g)]
            .map(([, name]) => name)
            .sort()
            .join(),
        ]
      : Object.values(words as object).flatMap(braces);
  expect(braces(fr)).toEqual(braces(en));
});
