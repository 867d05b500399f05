import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shared, shinglesOf } from "../src/duplicates/shingles.ts";
import { markDuplicates, signature, urlKey } from "../src/index.ts";
import { article, french, lead, paragraphs } from "./french.ts";

const one = (article_id: string, body: string, url: string | null = null) => ({
  article_id,
  url,
  body,
});
const mark = (...articles: ReturnType<typeof one>[]) => [
  ...markDuplicates(articles, french.ordinalWords),
];
const target = (...articles: ReturnType<typeof one>[]) =>
  mark(...articles).map(([from, { duplicate_of }]) => [from, duplicate_of]);

const other =
  "Le prix du riz a reculé au mois de juin dans le delta, où la récolte s'annonce bonne. Les négociants attendent une reprise des achats à l'automne. Les stocks suffisent pour trois mois, selon leur syndicat.";

describe("copies", () => {
  const hits: [string, string, string][] = [
    ["the same text", article, article.toUpperCase()],
    [
      "another headline",
      `Un fleuve en partage entre tous ses riverains\n\n${article}`,
      `Réseaux : les voisins s'entendent\n\n${article}`,
    ],
    ["a cut end", article, [lead, ...paragraphs.slice(0, 2)].join("\n\n")],
    ["an added lead", `Les ministres ont du pain sur la planche.\n\n${article}`, article],
    [
      "a rewrite of a part",
      `${article}\n\n${other}`,
      [
        lead,
        paragraphs[0],
        "La fin est racontée autrement par ce journal, qui parle aussi des oiseaux du marais.",
      ].join("\n\n"),
    ],
  ];
  it.each(hits)("%s", (_name, full, copy) => {
    expect(target(one("b", copy), one("a", full))).toEqual([["b", "a"]]);
  });

  const edition = (ordinal: string, day: string, year: number) =>
    `La ${ordinal} réunion des ministres de l'Énergie s'est tenue le ${day} mai ${year} à Vientiane. ${article}`;
  const misses: [string, string, string][] = [
    ["other news", article, other],
    ["another edition", edition("8e", "3", 2011), edition("9e", "4", 2013)],
    [
      "another edition in words",
      `La huitième réunion. ${article}`,
      `La neuvième réunion. ${article}`,
    ],
    ["another day", `Jeudi 5 mai. ${article}`, `Vendredi 6 mai. ${article}`],
    [
      "short texts alike",
      "Une réunion s'est tenue à Hanoï.",
      "Une réunion s'est tenue à Hanoï hier soir.",
    ],
  ];
  it.each(misses)("not %s", (_name, first, second) => {
    expect(target(one("a", first), one("b", second))).toEqual([]);
  });

  it("point to the fullest, ties by id", () => {
    const texts = [
      one("c", article),
      one("b", article),
      one("a", `${article} Voilà tout.`),
      one("d", article),
    ];
    expect(target(...texts).sort()).toEqual([
      ["b", "a"],
      ["c", "a"],
      ["d", "a"],
    ]);
    expect(target(one("b", article), one("a", article))).toEqual([["b", "a"]]);
  });

  it("are found by their address too", () => {
    const [entry] = mark(
      one("a", article, "https://n.example/a/12345.vnp"),
      one("b", other, "http://m.n.example/a-post12345.html?utm_source=x"),
    );
    expect(entry?.[0]).toBe("b");
    expect(entry?.[1].duplicate_of).toBe("a");
  });

  it("do not depend on the order", () => {
    const texts = [
      article,
      `${article} Fin.`,
      other,
      `${other} Voilà.`,
      lead,
      paragraphs.join(" "),
    ].map((body, index) => one(`t${index}`, body));
    const expected = new Map(mark(...texts));
    fc.assert(
      fc.property(fc.shuffledSubarray(texts, { minLength: texts.length }), (shuffled) => {
        expect(new Map(mark(...shuffled))).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });
});

describe("addresses", () => {
  const same: [string, string][] = [
    ["https://fr.n.example/slug/168911.vnp", "http://fr.n.example/slug-post168911.html"],
    ["https://www.n.example/a/", "http://n.example/a"],
    ["https://m.n.example/a?utm_source=x&id=2", "https://n.example/a?id=2"],
    ["https://n.example/a/amp", "https://n.example/a#top"],
    ["https://n.example./a", "https://N.example/a"],
  ];
  it.each(same)("%s = %s", (first, second) => expect(urlKey(first)).toBe(urlKey(second)));
  const different: [string, string][] = [
    ["https://n.example/?p=1", "https://n.example/?p=2"],
    ["https://n.example/a", "https://o.example/a"],
    ["https://n.example/slug/168911.vnp", "https://n.example/slug/168912.vnp"],
  ];
  it.each(different)("%s is not %s", (first, second) =>
    expect(urlKey(first)).not.toBe(urlKey(second)),
  );
  it.each([null, "", "nonsense", "file:///etc/passwd"])("%s is none", (url) =>
    expect(urlKey(url)).toBeNull(),
  );
});

describe("signatures", () => {
  it("estimate the share of triples in common", () => {
    const [first, second] = [article, [lead, ...paragraphs.slice(0, 2), other].join(" ")];
    const [a, b] = [signature(first), signature(second)];
    const estimate = a.filter((value, index) => value === b[index]).length / a.length;
    const [s, t] = [shinglesOf(first), shinglesOf(second)];
    const common = shared(s, t);
    expect(Math.abs(estimate - common / (s.length + t.length - common))).toBeLessThan(0.15);
  });
});
