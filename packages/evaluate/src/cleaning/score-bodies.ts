import type { Article } from "@communique/model";
import type { Labelled } from "../labels/join.ts";
import { letterKey } from "../match/keys.ts";
import { emptyTally, scoreOf, type Tally } from "../scores/score.ts";
import type { Score } from "../scores/types.ts";
import type { GoldBody } from "./read-lines.ts";
import { countWords, type Sheet, shareWords, wordsOf } from "./words.ts";

/** So many words too many may be two repairs that went another way; a line of a page's frame has more. */
const fewest = 4;

/**
 * Scores what was kept of each article's text: word by word, whether nothing of the page's frame
 * is left, and the title.
 */
export function scoreBodies(
  articles: readonly Labelled[],
  bodies: ReadonlyMap<string, GoldBody>,
): Record<string, Score> {
  const tallies = { body: emptyTally(), html_body: emptyTally(), frameless: emptyTally() };
  const title = emptyTally();
  for (const { article } of articles) {
    const gold = bodies.get(article.source_id);
    if (!gold) continue;
    const counts = compare(article, gold);
    addTo(tallies.body, counts);
    if (/\.html?$/i.test(article.source)) addTo(tallies.html_body, counts);
    const clean = Number(counts.got - counts.right < fewest && !counts.tail);
    addTo(tallies.frameless, { gold: 1, got: 1, right: clean });
    addTo(title, compareTitles(article, gold));
  }
  return Object.fromEntries(
    Object.entries({ ...tallies, title }).map(([name, tally]) => [name, scoreOf(tally)]),
  );
}

type Counts = Pick<Tally, "gold" | "got" | "right">;

function compare(article: Article, gold: GoldBody): Counts & { tail: boolean } {
  const expected = wordsOf(gold.body);
  const kept = wordsOf(withoutTitle(article));
  const free = countWords((gold.may_stay ?? []).flatMap(wordsOf));
  const found = withoutFree(kept, expected, free);
  const last = expected.slice(-3).join(" ");
  return {
    gold: expected.length,
    got: found.length,
    right: shareWords(countWords(expected), countWords(found)),
    tail: found.length > expected.length && found.slice(-3).join(" ") !== last,
  };
}

function withoutTitle({ title, body }: Article): string {
  return title !== null && body.startsWith(title) ? body.slice(title.length) : body;
}

/** What stands before the body's first words and may stay counts on neither side. */
function withoutFree(kept: readonly string[], expected: readonly string[], free: Sheet): string[] {
  const start = expected.slice(0, 5).join(" ");
  const head = kept.findIndex((_, index) => kept.slice(index, index + 5).join(" ") === start);
  if (head <= 0) return [...kept];
  const left = new Map(free);
  const strange = kept.slice(0, head).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
  return [...strange, ...kept.slice(head)];
}

function compareTitles({ title }: Article, gold: GoldBody): Counts {
  const same = title !== null && letterKey(title) === letterKey(gold.title ?? "");
  return { gold: Number(gold.title !== null), got: Number(title !== null), right: Number(same) };
}

function addTo(tally: Tally, { gold, got, right }: Counts): void {
  tally.gold += gold;
  tally.got += got;
  tally.right += right;
}
