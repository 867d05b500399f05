import { describe, expect, it } from "vitest";
import { type CleaningGold, evaluate, readBodies, readCopies } from "../src/index.ts";
import { articleOf, labelOf } from "./make.ts";

const text = "Les ministres se sont réunis à Hanoï. Ils ont signé un accord sur le riz.";
const none: CleaningGold = { bodies: [], copies: [], languages: [], records: [] };

/** The scores of one article's body against what must be kept. */
function scoreBody(
  body: string,
  gold: { title?: string; may_stay?: string[] } = {},
  title?: string,
) {
  const bodies = [{ id: "a", title: gold.title ?? null, body: text, ...gold }].map((row) => ({
    ...row,
    title: row.title ?? null,
  }));
  const article = articleOf("a", { body, title: title ?? null, is_meeting: false });
  const results = { articles: [article], reports: [] };
  const { cleaning } = evaluate([labelOf("a", [])], results, { cleaning: { ...none, bodies } });
  return cleaning;
}

describe("a body", () => {
  it("is right where all words are kept and no others", () => {
    expect(scoreBody(text)).toMatchObject({ body: { f1: 1 }, frameless: { right: 1 } });
  });

  it.each<[string, string, number, number]>([
    ["a lost sentence", "Les ministres se sont réunis à Hanoï.", 7, 7],
    ["a lost accent", text.replace("réunis", "reunis"), 14, 15],
    ["a tail", `${text} Un titre de plus en bas`, 15, 21],
  ])("%s counts by the word", (_name, body, right, got) => {
    expect(scoreBody(body).body).toMatchObject({ gold: 15, right, got });
  });

  it("has no frame left where nothing but repairs differs", () => {
    expect(scoreBody(text.replace("réunis", "reunis")).frameless).toMatchObject({ right: 1 });
    expect(scoreBody(`${text} Lire aussi : le riz monte encore`).frameless).toMatchObject({
      right: 0,
    });
    expect(scoreBody(`${text} Partager`).frameless).toMatchObject({ right: 0 });
  });

  it("may have its title and what may stay above it", () => {
    const gold = { title: "Le riz", may_stay: ["Hanoï en juin."] };
    const whole = scoreBody(`Le riz\n\nHanoï en juin.\n\n${text}`, gold, "Le riz");
    expect(whole).toMatchObject({ body: { got: 15 }, title: { gold: 1, right: 1 } });
    const more = scoreBody(`Le riz\n\nMenu Accueil\n\n${text}`, gold, "Le riz");
    expect(more.body).toMatchObject({ got: 17, right: 15 });
    expect(scoreBody(text, gold).title).toMatchObject({ gold: 1, got: 0, right: 0 });
  });
});

describe("copies and languages", () => {
  const record = (source_id: string, duplicate_of: string | null = null, language = "fr") => ({
    article_id: `id-${source_id}`,
    source_id,
    language,
    duplicate_of,
  });
  const copies = readCopies(
    '{"id":"copy","of":"a","kind":"headline","text":"x"}\n{"id":"next","of":"a","kind":"edition"}\n',
  );
  const score = (records: ReturnType<typeof record>[]) =>
    evaluate(
      [],
      { articles: [], reports: [] },
      {
        cleaning: { ...none, copies, languages: [{ id: "a", language: "fr" }], records },
      },
    ).cleaning;

  it("are right where copies are together and editions apart", () => {
    expect(score([record("a"), record("copy", "id-a"), record("next")])).toMatchObject({
      duplicates: { gold: 1, right: 1, got: 1 },
      editions_apart: { gold: 1, right: 1 },
      language: { f1: 1 },
    });
  });

  it("are wrong where an edition is taken for a copy, or a copy is missed", () => {
    expect(score([record("a", null, "ca"), record("copy"), record("next", "id-a")])).toMatchObject({
      duplicates: { gold: 1, right: 0, got: 1 },
      editions_apart: { right: 0 },
      language: { right: 0 },
    });
  });
});

it("a broken line of the gold is named", () => {
  expect(() => readBodies('{"id":"a","title":null,"body":"x"}\n{"id":"b"}\n')).toThrow(
    /^evaluate: bodies line 2: /,
  );
});
