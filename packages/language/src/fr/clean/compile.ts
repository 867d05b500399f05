import { fold, rememberTexts } from "@communique/text";
import { cell, type LexiconRow, type Lexicons, lexicon } from "../../lexicon.ts";
import { compileDateline } from "./datelines.ts";
import { compileFrameDates } from "./dates.ts";
import { compileFrames } from "./frames.ts";
import { looksFrench } from "./looks-french.ts";
import { anyOf, formsOf } from "./pattern.ts";
import { compilePictures } from "./pictures.ts";
import { compileRepairs } from "./repairs.ts";
import { compileStamps } from "./stamps.ts";
import type { FrenchCleaning } from "./types.ts";
import { compileVerbs } from "./verbs.ts";
import { compileWordTest } from "./words.ts";

/** Compiles what the cleaner must know of French; throws where a lexicon is missing. */
export function compileCleaning(lexicons: Lexicons): FrenchCleaning {
  const agency = anyOf(formsOf(lexicons, "clean-agencies"));
  const dates = rememberTexts(compileFrameDates(lexicons));
  const words = compileWordTest(lexicons);
  const opener = anyOf(formsOf(lexicons, "clean-openers"));
  const opening = new RegExp(`^["«“(\\s]*${opener}(?![\\p{L}])`, "u");
  const small = anyOf(formsOf(lexicons, "clean-glue", "head"));
  const open = new RegExp(`(?<=^|[\\s'’"«“(])${small}$`, "iu");
  return {
    ...compilePictures(lexicons, agency),
    ...compileFrames(lexicons),
    ...compileStamps(lexicons, dates),
    dates,
    dateline: rememberTexts(compileDateline(agency, opener, dates)),
    leavesOpen: (text) => open.test(text),
    looksFrench,
    opensSentence: (text) => opening.test(text),
    hasVerb: rememberTexts(compileVerbs(lexicons, words.isWord)),
    ordinalWords: ordinalWords(lexicons),
    repairs: compileRepairs(lexicons, words),
  };
}

const isOrdinal = (row: LexiconRow) => row.kind === "ordinal";

function ordinalWords(lexicons: Lexicons): Map<string, number> {
  const rows = [
    ...lexicon(lexicons, "numbers").filter(isOrdinal),
    ...lexicon(lexicons, "ordinal-words"),
  ];
  const words = rows.filter((row) => Number(row.value) > 1);
  return new Map(words.map((row) => [fold(cell(row, "form")), Number(row.value)]));
}
