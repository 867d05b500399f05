import { type Cleaned, column, defineTable } from "@communique/model";
import { fold } from "@communique/text";
import { z } from "zod";
import { factsOf } from "./facts.ts";
import { hashText, shinglesOf } from "./shingles.ts";
import { urlKey } from "./url-key.ts";

/** What must be known of an article to find its copies: made of one row. */
export const fingerprints = defineTable(
  "fingerprints",
  "One row an article: what its copies are found by.",
  ["article_id"],
  {
    article_id: column.text("Stable id of the article"),
    published: column.text("The day or month that its feed or address states, EDTF").nullable(),
    letters: column.whole("Length of the text, letters and digits alone"),
    url_key: column.text("One key for the variants of its address").nullable(),
    text_key: column.text("A hash of its letters and digits"),
    shingles: z
      .array(column.whole("hash"))
      .describe("Hashes of its word triples, sorted, each once"),
    lead_numbers: z.array(column.whole("number")).describe("Numbers of the title and the lead"),
    lead_ordinals: z.array(column.whole("number")).describe("Of those, the ordinals"),
    numbers: z.array(column.whole("number")).describe("Numbers of the whole text"),
  },
);
export type Fingerprint = z.infer<typeof fingerprints.row>;

/** A copy, and the article that it is a copy of. */
export const copies = defineTable(
  "copies",
  "One row an article that is a copy of another.",
  ["article_id"],
  {
    article_id: column.text("The copy"),
    duplicate_of: column.text("The copy that counts: the earliest of the fullest"),
    similarity: column.real("Share of the shorter text's word triples that stand in the other"),
  },
);

/** The fingerprint of one article; words for numbers tell editions apart. */
export function fingerprintOf(
  { article_id, url, body, clues }: Pick<Cleaned, "article_id" | "url" | "body" | "clues">,
  ordinalWords: ReadonlyMap<string, number>,
): Fingerprint {
  const folded = fold(body);
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles = shinglesOf(words);
  const { lead, ordinals, all } = factsOf(folded, ordinalWords);
  return {
    article_id,
    published: publishedOf(clues),
    letters: words.reduce((sum, word) => sum + word.length, 0),
    url_key: urlKey(url),
    text_key: hashText(words),
    shingles: [...shingles],
    lead_numbers: [...lead],
    lead_ordinals: [...ordinals],
    numbers: [...all],
  };
}

/** Only what the address or the feed says: the stamp of a page may be the day of its visit. */
function publishedOf(clues: Cleaned["clues"]): string | null {
  return clues.find(({ kind }) => kind === "feed" || kind === "url")?.edtf ?? null;
}
