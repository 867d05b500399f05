import type { Lexicons } from "../../lexicon.ts";
import { anyOf, formsOf } from "./pattern.ts";
import type { FrenchCleaning } from "./types.ts";

type Pictures = Pick<
  FrenchCleaning,
  | "credit"
  | "pictureNumber"
  | "creditOnly"
  | "captionStart"
  | "captionInside"
  | "captionPlace"
  | "bracketCredit"
>;

/** The patterns of captions and picture credits. */
export function compilePictures(lexicons: Lexicons, agency: string): Pictures {
  const label = anyOf(formsOf(lexicons, "clean-captions", "credit"));
  const marker = anyOf(formsOf(lexicons, "clean-captions", "marker"));
  const start = anyOf(formsOf(lexicons, "clean-captions", "start"));
  const source = anyOf(formsOf(lexicons, "clean-captions", "source"));
  const inside = anyOf(formsOf(lexicons, "clean-captions", "inside"));
  const name = String.raw`${agency}(?:\s*/\s*${agency})*(?:\s*/\s*\p{Lu}[\p{L}-]+)?`;
  const counter = String.raw`(?:\d+/\d+\s*)?`;
  return {
    credit: new RegExp(
      String.raw`(?<![\p{L}\d])${label}(?:\s*[:/©]\s*|\s*[-–]\s+|\s+(?:diffusée\s+)?(?:par|de)\s+(?:la\s+|l['’])?(?=\p{Lu})|\s+(?=\p{Lu}))(${name}|[^\n.|]{0,60})`,
      "u",
    ),
    pictureNumber: new RegExp(
      String.raw`\s?(?:-\s?)?${marker}\s?\d{1,2}(?=[\s\p{Lu}"«“(]|$)\s*`,
      "u",
    ),
    creditOnly: new RegExp(
      String.raw`^(?:\(?${label}\s*[:/©-]?\s*[^\n]{0,60}|${counter}\(?${agency}(?:/[^()\n]{2,40})?\)?\s*\|?|${counter}\(${agency}/?[^()\n]{0,40}\)\s*\|?|©\s*[^\n]{2,60}|\(\s*${label}[^\n]{0,60}\))\s*\|?$`,
      "u",
    ),
    captionStart: new RegExp(`^${start}(?![\\p{L}])`, "u"),
    captionInside: new RegExp(`(?<![\\p{L}])${inside}`, "u"),
    captionPlace:
      /(?<!\p{L})(?:à|a) ((?:\p{Lu}[\p{L}'’-]+)(?:[ -]\p{Lu}[\p{L}'’-]+){0,2})(?=\s*(?:[.|,([\n]|$|Photo|Crédit))/u,
    bracketCredit: new RegExp(
      String.raw`(?:\((?:${label}\s*[:/-]?\s*|\p{Lu}[\p{L}. -]{2,30}/\s?)?${agency}[^()\n]{0,40}\)|©\s*[^\n©]{2,60}|[-–]\s*${agency}/[\p{L}]+|(?<=\p{L}\s)${source})\s*\|?$`,
      "u",
    ),
  };
}
