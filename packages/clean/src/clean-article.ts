import type { Cleaned, Clue, Collected, Rejected, Removal } from "@communique/model";
import { alignmentOf } from "./alignment.ts";
import { setParagraphs, withTitle } from "./body.ts";
import type { FrenchCleaning } from "./french.ts";
import { detectLanguage } from "./language.ts";
import { pageOf } from "./page.ts";
import { type Ledger, note, openLedger, removalsOf } from "./removals.ts";
import { repairCharacters } from "./repair/characters.ts";
import { findBrokenLines } from "./repair/join-lines.ts";
import { change, type Mapped } from "./repair/mapped.ts";
import { rules } from "./rules/index.ts";
import type { Cut } from "./rules/rule.ts";
import { countWords } from "./rules/shape.ts";
import { dateOfUrl } from "./url-date.ts";

const fewestWords = 20;
const longestWord = 30;

/** What the cleaner makes of a record: an article with what was cut from it, or a reason why not. */
export type CleaningResult = { article: Cleaned; removals: Removal[] } | { rejected: Rejected };

/** Cleans one record; the words and patterns of French are handed in. */
export function cleanArticle(
  collected: Collected,
  { cleaning }: { readonly cleaning: FrenchCleaning },
): CleaningResult {
  const text = repairCharacters(collected.raw);
  if (!isText(text.text)) return reject(collected, "not_text", "mostly no letters");
  const language = detectLanguage(text.text);
  const ledger = openLedger(collected.raw.length);
  const clues = frameClues(collected);
  const french = language === "fr" || language === null;
  const kept = french ? readFrench(text, collected, cleaning, ledger, clues) : text;
  const set = setParagraphs(kept);
  const { text: body, title } = french
    ? withTitle(set, collected.title, collected.url, cleaning)
    : { text: set, title: collected.title };
  const words = countWords(body.text) - (title ? countWords(title) : 0);
  if (words < fewestWords) return reject(collected, "too_short", `${words} words left`);
  const article = {
    ...rowOf(collected),
    language,
    title,
    ...bodyColumns(body, collected.raw),
    clues,
  };
  return { article, removals: removalsOf(collected.article_id, collected.raw, ledger) };
}

function readFrench(
  text: Mapped,
  { url, title }: Collected,
  french: FrenchCleaning,
  ledger: Ledger,
  clues: Clue[],
): Mapped {
  const joined = change(text, findBrokenLines(pageOf(text.text, url, title), french));
  const kept = rules.reduce((from, rule) => {
    const cuts = rule(pageOf(from.text, url, title), french);
    for (const cut of cuts) {
      note(ledger, from, cut);
      if (cut.clue) clues.push(clueOf(cut, from));
    }
    return change(
      from,
      cuts.map(({ start, end }) => ({ start, end, text: "\n" })),
    );
  }, joined);
  return change(kept, french.repairs(kept.text));
}

function clueOf({ start, end, clue }: Cut, { at }: Mapped): Clue {
  const places = at.subarray(start, end).filter((place) => place >= 0);
  const { kind, edtf, place } = clue ?? { kind: "stamp", edtf: null, place: null };
  return { kind, edtf, place, start: places.at(0) ?? 0, end: (places.at(-1) ?? -1) + 1 };
}

function frameClues({ url, published }: Collected): Clue[] {
  const inUrl = dateOfUrl(url);
  const clue = (kind: "url" | "feed", edtf: string | null): Clue[] =>
    edtf ? [{ kind, edtf, place: null, start: 0, end: 0 }] : [];
  return [...clue("feed", published), ...clue("url", inUrl)];
}

function rowOf({ article_id, source_id, source, record, url, outlet, raw }: Collected) {
  const row = { article_id, source_id, source, record, url, outlet };
  return { ...row, raw_chars: raw.length, duplicate_of: null, similarity: null };
}

function bodyColumns(body: Mapped, raw: string) {
  return { body: body.text, body_chars: body.text.length, alignment: alignmentOf(body, raw) };
}

function reject({ source, record }: Collected, reason: string, detail: string): CleaningResult {
  return { rejected: { stage: "clean", source, record, reason, detail } };
}

/** Whether a text is made of words: letters for the most part, and no endless runs of them. */
function isText(text: string): boolean {
  const sample = text.slice(0, 5000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const solid = sample.replace(/\s+/g, "").length;
  const words = sample.match(/\S+/g)?.length ?? 0;
  return letters === 0 ? solid === 0 : letters > solid * 0.5 && solid / words < longestWord;
}
