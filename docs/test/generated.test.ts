import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { codebook } from "@communique/publish";
import { figuresTable, withFigures } from "@communique/scripts/figures";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const root = resolve(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const manifest = JSON.parse(read("package.json"));

describe("what a program writes is fresh", () => {
  it("docs/codebook.md: npm run codebook", () => {
    expect(read("docs/codebook.md")).toBe(codebook());
  });

  it("the figures of the README: npm run figures", () => {
    const { scores } = JSON.parse(read("data/gold/floors.json"));
    expect(read("README.md")).toBe(withFigures(read("README.md"), figuresTable(scores)));
  });
});

describe("CITATION.cff", () => {
  const citation = parse(read("CITATION.cff"));

  it("has what the format asks for, and the version of the project", () => {
    expect(citation).toMatchObject({
      "cff-version": "1.2.0",
      message: expect.any(String),
      title: expect.any(String),
      authors: [{ name: expect.any(String) }],
      version: manifest.version,
      license: manifest.license,
    });
  });
});

interface Step {
  readonly uses?: string;
  readonly run?: string;
}

describe.each(["check.yml", "publish.yml"])("%s", (name) => {
  const workflow = parse(read(`.github/workflows/${name}`));
  const jobs = Object.values(workflow.jobs) as { "timeout-minutes": number; steps: Step[] }[];
  const steps = jobs.flatMap((job) => job.steps);

  it("says when it runs, what it may do, and for how long at most", () => {
    expect(Object.keys(workflow.on).length).toBeGreaterThan(0);
    expect(workflow.permissions.contents).toBe("read");
    expect(jobs.every((job) => job["timeout-minutes"] > 0)).toBe(true);
  });

  it("pins what it uses, and runs scripts that are there", () => {
    for (const { uses, run } of steps) {
      if (uses !== undefined) expect(uses).toMatch(/^actions\/[\w-]+@v\d+$/);
      const script = /npm (?:run (\w+)|(test))/.exec(run ?? "");
      if (script !== null) expect(manifest.scripts).toHaveProperty(script[1] ?? script[2] ?? "");
    }
  });
});
