import { createHash } from "node:crypto";
import type { Collected } from "@communique/model";
import fc from "fast-check";

/** What odd articles are made of. */
export interface Stock {
  /** Texts of the sample. */
  readonly texts: readonly string[];
  /** Words and names that the rules look for. */
  readonly words: readonly string[];
}

const odd = [
  "\u0000",
  "\u200b",
  "\u00ad",
  "\ufeff",
  "\u202e",
  "\ud800",
  "\udfff",
  "e\u0301",
  "\u0301",
  "😀",
  "ﬁ",
  "İ",
  "ß",
  "ſ",
  "\u2028",
  "\r\n",
  "\t",
  "\u00a0",
  "«",
  "»",
  "’",
  "(",
  ")",
  "[",
  "]",
  "\\",
  "$1",
  "\n\n",
  "\n",
  "–",
  "…",
  ">>",
  "=",
  "0",
  "00",
  "31/02/2020",
  "99999999999999999999",
  "1er",
  "-1",
  "30 février",
  "XIXe",
  "du 31 au 1er",
  "2020-13-45",
  "Photo:",
  "(VNA) –",
  "Voir plus",
  "http://",
];

/** A record such as no newsroom would send, and such as one might. */
export function oddArticle(stock: Stock): fc.Arbitrary<Collected> {
  const text = fc.oneof(
    { weight: 6, arbitrary: mutated(stock) },
    { weight: 3, arbitrary: prose(stock) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 400 }) },
  );
  return fc
    .record({
      raw: text,
      title: fc.option(fc.oneof(fc.constantFrom(...stock.texts).map(firstLine), piece(stock))),
      url: fc.option(address),
      outlet: fc.option(fc.constantFrom("Le Fleuve", "")),
      published: fc.option(fc.constantFrom("2019", "2019-11", "2019-11-02", "2024-02-29")),
    })
    .map((parts) => ({ ...parts, ...identity(parts.raw, parts.url) }));
}

function identity(raw: string, url: string | null) {
  const hash = createHash("sha256")
    .update(JSON.stringify([url, raw]))
    .digest("hex")
    .slice(0, 16);
  return { article_id: hash, source_id: hash, source: `${hash}.txt`, record: `${hash}.txt` };
}

const firstLine = (text: string) => text.split("\n")[0] ?? "";

const address = fc.oneof(
  fc.webUrl({ withQueryParameters: true }),
  fc.constantFrom("https://a.example/2016/0613/c31.html", "https://a.example/20241003x", "%%%"),
);

function piece({ words }: Stock): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...words) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 2100 }).map(String) },
    { weight: 2, arbitrary: fc.constantFrom(...odd) },
  );
}

/** Words that the rules look for, in any order. */
function prose(stock: Stock): fc.Arbitrary<string> {
  const joint = fc.constantFrom(" ", " ", " ", " ", ", ", ". ", "\n\n", "", "-", "’");
  return fc
    .array(fc.tuple(piece(stock), joint), { minLength: 20, maxLength: 250 })
    .map((parts) => parts.flat().join(""));
}

interface Change {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

/** A text of the sample in which some stretches are gone, doubled or replaced. */
function mutated(stock: Stock): fc.Arbitrary<string> {
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  const replaced = fc.record({ at: place, length: fc.nat(60), text: piece(stock) });
  const foreign = fc
    .tuple(place, fc.constantFrom(...stock.texts), place)
    .map(([at, text, from]) => ({ at, length: 0, text: stretch(text, from) }));
  const changes = fc.array(fc.oneof(replaced, foreign), { maxLength: 12 });
  return fc
    .tuple(fc.constantFrom(...stock.texts), changes)
    .map(([text, all]) => all.reduce(apply, text));
}

function apply(text: string, { at, length, text: put }: Change): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + put + text.slice(start + length);
}

function stretch(text: string, from: number): string {
  const start = Math.floor(from * text.length);
  return text.slice(start, start + 300);
}
