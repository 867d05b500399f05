import type { Collected } from "@communique/model";
import fc from "fast-check";
import { oddArticle } from "./arbitrary.ts";
import { loadReader } from "./reader.ts";
import { loadStock } from "./stock.ts";

/** Odd articles, the same for every seed. */
export async function oddArticles(count: number, seed: number): Promise<Collected[]> {
  const { lexicons, reference } = await loadReader();
  return fc.sample(oddArticle(await loadStock(lexicons, reference)), { numRuns: count, seed });
}
