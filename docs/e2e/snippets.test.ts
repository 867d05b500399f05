import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { blocksIn } from "./blocks.ts";
import { start } from "./program.ts";

/** Another language: its program, and how a program in it asks for what a snippet needs. */
interface Tongue {
  readonly program: string;
  readonly ending: string;
  needs(text: string): string[];
  ask(names: readonly string[]): string[];
}

const tongues: Readonly<Record<string, Tongue>> = {
  python: {
    program: process.env.COMMUNIQUE_PYTHON ?? "python3",
    ending: "py",
    needs: (text) => [...text.matchAll(/^import ([\w.]+)/gm)].map(([, name = ""]) => name),
    ask: (names) => ["-c", ["import pyarrow", ...names.map((name) => `import ${name}`)].join("\n")],
  },
  r: {
    program: process.env.COMMUNIQUE_R ?? "Rscript",
    ending: "R",
    needs: (text) => [...text.matchAll(/\b(\w+)::/g)].map(([, name = ""]) => name),
    ask: (names) => [
      "-e",
      ["TRUE", ...names.map((name) => `stopifnot(requireNamespace("${name}"))`)].join(";"),
    ],
  },
};

const isThere = ({ program, needs, ask }: Tongue, text: string) =>
  spawnSync(program, [...ask(needs(text))], { stdio: "ignore" }).status === 0;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "snippets-"));
  symlinkSync(inject("output"), join(folder, "data"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(Object.entries(tongues))("snippets in %s", (language, tongue) => {
  const snippets = blocksIn(language);

  it("there are some", () => expect(snippets.length).toBeGreaterThan(1));

  for (const { text } of snippets) {
    const name = text.split("\n").find((line) => !/^(import|$)/.test(line)) ?? text;
    it.skipIf(!isThere(tongue, text))(name, async () => {
      const file = join(folder, `snippet.${tongue.ending}`);
      writeFileSync(file, text);
      const env = { LC_ALL: "C.UTF-8" };
      const { code, err } = await start(tongue.program, [file], { cwd: folder, env });
      expect(code, err).toBe(0);
    });
  }
});
