import { describe, expect, it } from "vitest";
import { readDocument } from "./document.ts";
import { readDocuments, readHouse } from "./house.ts";
import { problemsOf } from "./problems.ts";

const documents = readDocuments();
const house = readHouse(documents);

describe("what the documents point to and name is there", () => {
  it.each(documents.map((document) => [document.path, document] as const))("%s", (_, document) => {
    expect(problemsOf(document, house)).toEqual([]);
  });
});

const rooms = [...house.workspaces.values()].filter((path) =>
  /^(?:packages|pipelines)\//.test(path),
);
it.each(rooms)("%s has a README of at most 15 lines", (folder) => {
  const readme = documents.find(({ path }) => path === `${folder}/README.md`);
  expect(readme?.lines).toBeLessThanOrEqual(15);
});

describe("the checks", () => {
  const cases: readonly (readonly [text: string, problem: string | null])[] = [
    ["[a](LICENSE) [b](CONTRIBUTING.md#one-check) [c](https://a.example/b)", null],
    ["[a](NOTICE)", "the link NOTICE leads nowhere"],
    ["![a](docs/none.png)", "the link docs/none.png leads nowhere"],
    ['<pre><a href="packages/none">x</a></pre>', "the link packages/none leads nowhere"],
    ["[a](CONTRIBUTING.md#none)", "the link CONTRIBUTING.md#none names no heading"],
    ["`packages/model/src` `packages/NAME/src`", null],
    ["`data/tables/meetings.parquet` `data/communique.duckdb` `apps/none/dist`", null],
    ["`packages/none`", "there is no packages/none"],
    ["`npx communique run --input a --output b`", null],
    ["`npx communique dance`", "communique has no command dance"],
    ["`npx communique run --speed 3`", "communique run has no option --speed"],
    ['`npx communique sql "select --x"`', null],
    ["`npm test` `npm run check` `npm run preview -w @communique/dashboard`", null],
    ["`npm run none`", "there is no script for: npm run none"],
    [
      "`npm run none -w @communique/cli`",
      "there is no script for: npm run none -w @communique/cli",
    ],
    ["`npx turbo run lint types --filter=@communique/text`", null],
    ["`npx turbo run none`", "turbo has no task none"],
    ["`npx turbo run test --filter=none`", "there is no workspace none"],
    ["```sh\nnpx tsx none.ts\n```", "there is no none.ts to run"],
  ];
  it.each(cases)("%s: %s", (text, problem) => {
    const problems = problemsOf(readDocument("README.md", text), house);
    expect(problems).toEqual(problem === null ? [] : [problem]);
  });
});
