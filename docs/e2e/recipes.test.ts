import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { copyHouse } from "./house.ts";
import { communique, start } from "./program.ts";

let folder: string;
let house: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "recipes-"));
  house = copyHouse(join(folder, "house"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const read = (path: string) => readFileSync(join(house, path), "utf8");
const edit = (path: string, change: (text: string) => string) => {
  const text = read(path);
  const changed = change(text);
  expect(changed, path).not.toBe(text);
  writeFileSync(join(house, path), changed);
};
/** Adds lines to a TSV table at their sorted places. */
const addRows = (path: string, ...rows: string[]) =>
  edit(path, (text) => {
    const [header = "", ...lines] = text.trimEnd().split("\n");
    return `${[header, ...[...lines, ...rows].sort()].join("\n")}\n`;
  });

async function explain(name: string, text: string) {
  const file = join(folder, name);
  writeFileSync(file, text);
  const { code, out, err } = await communique(["explain", "--json", file], { cwd: house }, house);
  expect(code, err).toBe(0);
  return JSON.parse(out).articles[0];
}

const types = (workspace: string) =>
  start(join(house, "node_modules/.bin/tsc"), ["-p", workspace], { cwd: house });

describe("the recipes of CONTRIBUTING, followed in a copy of the house", () => {
  it("a topic", async () => {
    edit("packages/model/src/enums.ts", (text) =>
      text.replace('  "disaster",\n', '  "disaster",\n  "outer-space",\n'),
    );
    addRows(
      "data/reference/topics.tsv",
      "outer-space\tespace\touter space\t20000759\teconomic\tiptc",
    );
    addRows(
      "packages/language/src/fr/lexicons/topic-words.tsv",
      "satellite(s)\touter-space\t3\town",
      "exploration spatiale\touter-space\t3\town",
    );
    const { reports } = await explain(
      "espace.txt",
      "Réunion sur les satellites à Hanoï\n\nLes représentants du Vietnam, du Laos et de la Thaïlande se sont réunis le 3 avril 2022 à Hanoï pour la deuxième réunion sur l'exploration spatiale. Les participants ont parlé de satellites et d'exploration spatiale.",
    );
    expect(reports[0]?.topic).toBe("outer-space");
  });

  it("an outlet", async () => {
    addRows("data/reference/outlets.tsv", "lettre-neuve.example\tLa Lettre neuve\tVN\town");
    const record = {
      url: "https://www.lettre-neuve.example/a/1",
      text: "Les ministres de la Santé de l'ASEAN se sont réunis le 3 avril 2022 à Hanoï pour leur quinzième réunion, consacrée aux vaccins et à la recherche.",
    };
    const { article } = await explain("neuve.jsonl", `${JSON.stringify(record)}\n`);
    expect(article.outlet).toBe("La Lettre neuve");
  });

  it("a format", async () => {
    const reader = read("packages/source/src/readers/text.ts");
    writeFileSync(
      join(house, "packages/source/src/readers/wire.ts"),
      reader
        .replace("export const text: Reader", "export const wire: Reader")
        .replace('format: "text"', 'format: "wire"')
        .replace('endings: [".txt"]', 'endings: [".wire"]'),
    );
    edit("packages/source/src/readers/index.ts", (text) =>
      text
        .replace("import { warc }", 'import { wire } from "./wire.ts";\nimport { warc }')
        .replace("text, warc]", "text, warc, wire]"),
    );
    const { article } = await explain(
      "depeche.wire",
      "Les ministres de l'Énergie de l'ASEAN se sont réunis le 3 avril 2022 à Hanoï pour leur quinzième réunion, consacrée au solaire et aux réseaux.",
    );
    expect(article).toMatchObject({ source_id: "depeche", is_meeting: true });
  });

  it("a language stub", async () => {
    const own = "packages/language/src/xx";
    cpSync(join(house, "packages/language/src/fr/lexicons"), join(house, own, "lexicons"), {
      recursive: true,
    });
    writeFileSync(
      join(house, own, "compile.ts"),
      `import { compileFrench, type French } from "../fr/compile.ts";
import type { Lexicons } from "../lexicon.ts";

/** A stub: another language in the shape of French, with lexicons of its own. */
export function compileStub(lexicons: Lexicons): French {
  return compileFrench(lexicons);
}
`,
    );
    edit(
      "packages/language/src/index.ts",
      (text) => `${text}export { compileStub } from "./xx/compile.ts";\n`,
    );
    edit("packages/stage/src/places.ts", (text) =>
      text.replace("src/fr/lexicons", "src/xx/lexicons"),
    );
    for (const stage of ["2-clean", "3-normalise", "4-classify"]) {
      edit(`pipelines/${stage}/work.ts`, (text) => text.replaceAll("compileFrench", "compileStub"));
    }
    const checked = await types("packages/language");
    expect(checked.code, checked.out).toBe(0);
    const { reports } = await explain(
      "autre.txt",
      "Les ministres du Travail du Vietnam et du Laos se sont réunis le 3 avril 2022 à Hanoï. Les deux ministres ont parlé de salaires et de formation.",
    );
    expect(reports[0]).toMatchObject({ starts_on: "2022-04-03", country: "VN" });
  });
});
