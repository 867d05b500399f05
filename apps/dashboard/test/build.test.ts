import { createHash } from "node:crypto";
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
<script type="module">register({"lastModified":1700000000000,"size":3});</script>
</head></html>`;

test("a page gets a policy that allows its own scripts only", () => {
  const finished = finishPage(page);
  const inline = 'register({"size":3});';
  const hash = createHash("sha256").update(inline).digest("base64");
  expect(finished).toContain(inline);
  expect(finished).toContain(`script-src 'self' 'sha256-${hash}';`);
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
