import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { makeArticles, type Stock } from "./make-articles.ts";

const articlesAPiece = 500;

/** Writes made articles as NDJSON, one by one, whatever their number; gives the bytes. */
export async function writeCorpus(
  stock: Stock,
  path: string,
  { from = 0, to }: { readonly from?: number; readonly to: number },
): Promise<number> {
  let bytes = 0;
  function* pieces() {
    for (let start = from; start < to; start += articlesAPiece) {
      const articles = makeArticles(stock, start, Math.min(start + articlesAPiece, to));
      const piece = Buffer.from(
        Array.from(articles, (article) => `${JSON.stringify(article)}\n`).join(""),
      );
      bytes += piece.length;
      yield piece;
    }
  }
  await pipeline(Readable.from(pieces()), createWriteStream(path));
  return bytes;
}
