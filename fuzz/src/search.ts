import type { Collected } from "@communique/model";
import fc from "fast-check";
import { checkReading, Violation } from "./check.ts";
import type { ArticleReader } from "./reader.ts";

/** A fault that was found, with the smallest article that shows it. */
export interface Fault {
  readonly kind: string;
  readonly message: string;
  readonly article: Pick<Collected, "raw" | "title" | "url" | "outlet" | "published">;
}

/** How articles are tried. */
export interface Search {
  readonly runs: number;
  readonly seed: number;
  /** Faults of one kind are found once; after so many kinds the search ends. */
  readonly mostKinds: number;
}

/** Tries odd articles, and gives each kind of fault once. */
export function findFaults(
  articles: fc.Arbitrary<Collected>,
  read: ArticleReader,
  { runs, seed, mostKinds }: Search,
): Fault[] {
  const faults: Fault[] = [];
  const known = new Set<string>();
  while (faults.length < mostKinds) {
    const property = fc.property(articles, (article) => tryOne(article, read, known));
    const { counterexample, errorInstance } = fc.check(property, { numRuns: runs, seed });
    const [article] = counterexample ?? [];
    if (article === undefined || !(errorInstance instanceof Violation)) break;
    known.add(errorInstance.kind);
    faults.push(faultOf(shorten(article, errorInstance.kind, read), errorInstance));
  }
  return faults;
}

function faultOf(article: Collected, { kind, message }: Violation): Fault {
  const { raw, title, url, outlet, published } = article;
  return { kind, message, article: { raw, title, url, outlet, published } };
}

/** Leaves out stretches of the text, long ones first, as long as the fault stays. */
function shorten(article: Collected, kind: string, read: ArticleReader): Collected {
  let shortest = article;
  for (let size = article.raw.length >> 1; size > 0; size >>= 1) {
    for (let start = 0; start < shortest.raw.length; ) {
      const raw = shortest.raw.slice(0, start) + shortest.raw.slice(start + size);
      const shorter = { ...shortest, raw };
      if (violationOf(shorter, read)?.kind === kind) shortest = shorter;
      else start += size;
    }
  }
  return shortest;
}

function tryOne(article: Collected, read: ArticleReader, known: ReadonlySet<string>): void {
  const violation = violationOf(article, read);
  if (violation && !known.has(violation.kind)) throw violation;
}

function violationOf(article: Collected, read: ArticleReader): Violation | null {
  try {
    checkReading(read(article));
    return null;
  } catch (error) {
    if (error instanceof Violation) return error;
    const [message = "", ...stack] = String(error instanceof Error ? error.stack : error).split(
      "\n",
    );
    const place = /at (\S+)/.exec(stack[0] ?? "")?.[1] ?? "";
    return new Violation(
      `throws in ${place}: ${message.slice(0, 80)}`,
      stack.slice(0, 4).join(" "),
    );
  }
}
