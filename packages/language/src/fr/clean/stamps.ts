import { fold, rememberTexts } from "@communique/text";
import type { Lexicons } from "../../lexicon.ts";
import { anyOf, formsOf } from "./pattern.ts";
import type { FrameDate, FrenchCleaning } from "./types.ts";

const longest = 140;
const hour = /\d{1,2}\s?[h:]\s?\d{2}/;
const clock = /\d{1,2}\s?[h:]\s?\d{0,2}(?::\d{2})?|\b\d+\b/g;

/** The patterns of page stamps. */
export function compileStamps(
  lexicons: Lexicons,
  dates: (text: string) => FrameDate[],
): Pick<FrenchCleaning, "inlineStamp" | "isStamp"> {
  const words = new Set(formsOf(lexicons, "clean-stamps", "word").map(fold));
  const lead = anyOf(formsOf(lexicons, "clean-stamps", "lead"));
  const day = String.raw`(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{4})?|\d{1,2}(?:er)?\s+\p{L}+\.?\s+\d{4})`;
  const time = String.raw`\d{1,2}\s?[h:]\d{2}(?::\d{2})?`;
  const timed = String.raw`\d{1,2}(?:er)?\s+\p{L}+\s+à\s+${time}`;
  const leading = new RegExp(`(?<!\\p{L})${lead}(?!\\p{L})`, "iu");
  return {
    inlineStamp: new RegExp(
      String.raw`\s?${lead}\s*:?\s*(?:(?:le|à)\s+)?(?:${time}\s*(?:,|le)?\s*)?(?:\p{L}+,?\s+)?(?:${day}(?:\s*(?:,|à|-)?\s*${time})?|${timed})`,
      "u",
    ),
    isStamp: rememberTexts(
      (text) => text.length <= longest && isStamp(text, dates(text), words, leading),
    ),
  };
}

function isStamp(
  text: string,
  found: FrameDate[],
  words: ReadonlySet<string>,
  lead: RegExp,
): boolean {
  const stated = found.at(-1);
  if (!stated || /[.!?]$/.test(text)) return false;
  const strange = strangeWords(text, found, words);
  if (strange === 0) return true;
  if (/\||^©/.test(text)) return !stated.edtf.startsWith("X") && strange <= 10;
  if (hour.test(text) && lead.test(text)) return strange <= 4;
  const framed = hour.test(text) || /^\p{Lu}[\p{L}-]+,\s+le\s/u.test(text);
  return framed && !stated.edtf.startsWith("X") && strange <= 3;
}

function strangeWords(text: string, found: FrameDate[], words: ReadonlySet<string>): number {
  const others = found.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`,
    text,
  );
  const left =
    fold(others)
      .replace(clock, " ")
      .match(/\p{L}+/gu) ?? [];
  return left.filter((word) => !words.has(word)).length;
}
