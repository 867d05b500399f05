import type { Answer, Value } from "@communique/store";
import { type Sentence, sentences } from "@communique/text";

/** A sentence longer than this is cut around its marked words: bodies are not shipped. */
const LONGEST_QUOTE = 480;

/** A stretch of an article and, within it, the words that a value rests on. */
export interface Quote {
  readonly sentence: string;
  readonly from: number;
  readonly to: number;
}

/** The sentence around a span, with the span's place in it; null where the span is not in the body. */
export function quote(
  body: string,
  found: readonly Sentence[],
  start: number,
  end: number,
): Quote | null {
  if (start < 0 || end > body.length || start >= end) return null;
  const first = found.findLast((sentence) => sentence.start <= start);
  const last = found.find((sentence) => sentence.end >= end);
  if (first === undefined || last === undefined) return null;
  return shorten(body.slice(first.start, last.end), start - first.start, end - first.start);
}

function shorten(sentence: string, from: number, to: number): Quote {
  if (sentence.length <= LONGEST_QUOTE) return { sentence, from, to };
  const room = Math.max(0, LONGEST_QUOTE - (to - from)) / 2;
  const cut = Math.min(from, wordStart(sentence, Math.max(0, Math.floor(from - room))));
  const stop = Math.min(sentence.length, Math.ceil(cut + Math.max(LONGEST_QUOTE, to - cut)));
  const before = cut > 0 ? "… " : "";
  const after = stop < sentence.length ? " …" : "";
  const shift = before.length - cut;
  return {
    sentence: before + sentence.slice(cut, stop) + after,
    from: from + shift,
    to: to + shift,
  };
}

function wordStart(text: string, near: number): number {
  const space = near === 0 ? -1 : text.indexOf(" ", near);
  return space < 0 ? near : space + 1;
}

const columns = [
  { name: "meeting_id", type: "VARCHAR" },
  { name: "article_id", type: "VARCHAR" },
  { name: "field", type: "VARCHAR" },
  { name: "rule", type: "VARCHAR" },
  { name: "sentence", type: "VARCHAR" },
  { name: "mark_start", type: "INTEGER" },
  { name: "mark_end", type: "INTEGER" },
  { name: "body_start", type: "INTEGER" },
  { name: "body_end", type: "INTEGER" },
];

/** The answer of evidence.sql with each body replaced by the one sentence that counts. */
export function quoteSentences(answer: Answer): Answer {
  const known = new Map<string, Sentence[]>();
  const rows = answer.rows.flatMap((row) => quoted(row, known));
  return { columns, rows };
}

function quoted(row: readonly Value[], known: Map<string, Sentence[]>): Value[][] {
  const [meeting, article, field, rule, start, end, body] = row;
  const text = String(body);
  const found = known.get(String(article)) ?? sentences(text);
  known.set(String(article), found);
  const cited = quote(text, found, Number(start), Number(end));
  if (cited === null) return [];
  const ids = [meeting ?? null, article ?? null, field ?? null, rule ?? null];
  return [[...ids, cited.sentence, cited.from, cited.to, Number(start), Number(end)]];
}
