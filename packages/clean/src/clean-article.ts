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
import { isText, wordsIn } from "./text-mix.ts";
import { dateOfUrl } from "./url-date.ts";

const fewestWords = 20;

/** What the cleaner makes of a record: an article with what was cut from it, or a reason why not. */
export type CleaningResult = { article: Cleaned; removals: Removal[] } | { rejected: Rejected };

/** Cleans one record; the words and patterns of French are handed in. */
export function cleanArticle(
  collected: Collected,
  { cleaning }: { readonly cleaning: FrenchCleaning },
): CleaningResult {
  const text = repairCharacters(collected.raw);
  if (!isText(text.text)) return reject(collected, "not_text", "mostly no letters");
  const language = detectLanguage(text.text, "fr", cleaning.looksFrench);
  const ledger = openLedger(collected.raw.length);
  const clues = frameClues(collected);
  const french = language === "fr" || language === null;
  const kept = french ? readFrench(text, collected, cleaning, ledger, clues) : text;
  const set = setParagraphs(kept);
  const { text: body, title } = french
    ? withTitle(set, collected, cleaning)
    : { text: set, title: collected.title };
  const words = wordsIn(body.text) - (title ? wordsIn(title) : 0);
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
  facts: Collected,
  french: FrenchCleaning,
  ledger: Ledger,
  clues: Clue[],
): Mapped {
  const joined = change(text, findBrokenLines(pageOf(text.text, facts), french));
  let page = pageOf(joined.text, facts);
  const kept = rules.reduce((from, rule) => {
    if (page.text !== from.text) page = pageOf(from.text, facts);
    const cuts = rule(page, french);
    for (const cut of cuts) {
      note(ledger, from, cut);
      if (cut.clue) clues.push(clueOf(cut, from));
    }
    return change(
      from,
      cuts.map(({ start, end }) => ({ start, end, text: "\n" })),
    );
  }, joined);
  return french.repairs.reduce((from, find) => change(from, find(from.text)), kept);
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
