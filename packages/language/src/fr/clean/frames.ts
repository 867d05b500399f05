import { cell, type Lexicons, lexicon } from "../../lexicon.ts";
import { anyOf, formsOf } from "./pattern.ts";
import type { FrenchCleaning } from "./types.ts";

type Frames = Pick<
  FrenchCleaning,
  | "endMark"
  | "endMarkInside"
  | "tailMarker"
  | "seeAlso"
  | "footer"
  | "frame"
  | "headFrame"
  | "byline"
>;

const ending = String.raw`\s*(?:\(\d+\))?\s*[:.>»…]*\s*`;

/** The patterns of what stands around an article: its end, footers, menus, bylines. */
export function compileFrames(lexicons: Lexicons): Frames {
  const tail = anyOf(formsOf(lexicons, "clean-tails", "tail"));
  const seeAlso = anyOf(formsOf(lexicons, "clean-tails", "see_also"));
  const head = anyOf(frames(lexicons, "head", "whole"));
  const crumbs = anyOf(frames(lexicons, "head", "start"));
  const buttons = [...frames(lexicons, "share", "whole"), ...frames(lexicons, "menu", "whole")];
  const author = anyOf(frames(lexicons, "byline", "start"));
  return {
    ...endMarks(lexicons),
    tailMarker: new RegExp(`^[>»]*\\s*${tail}${ending}$`, "u"),
    seeAlso: new RegExp(`^(?:>>|»»|${seeAlso}\\s*[:|>])`, "u"),
    footer: new RegExp(`^(?:${anyOf(frames(lexicons, "footer", "start"))})`, "u"),
    frame: new RegExp(`^(?:[-•]\\s*)?${anyOf(buttons)}(?:\\s+${anyOf(buttons)})*${ending}$`, "u"),
    headFrame: new RegExp(`^(?:${head}(?:\\s+${head})*${ending}$|${crumbs})`, "u"),
    byline: new RegExp(`^${author}\\s*:?\\s+\\p{L}[^\\n]{1,70}$`, "u"),
  };
}

function frames(lexicons: Lexicons, kind: string, match: string): string[] {
  const rows = lexicon(lexicons, "clean-frames");
  const fitting = rows.filter((row) => row.kind === kind && row.match === match);
  return fitting.map((row) => cell(row, "form"));
}

function endMarks(lexicons: Lexicons): Pick<Frames, "endMark" | "endMarkInside"> {
  const agency = anyOf(formsOf(lexicons, "clean-agencies", "agency"));
  const end = anyOf(formsOf(lexicons, "clean-tails", "end"));
  const agencies = String.raw`${agency}(?:\s*[/-]\s*${agency})*`;
  const stop = String.raw`[.!?…»”")\]]`;
  return {
    endMark: new RegExp(
      String.raw`(?:^\(?${agencies}\)?|\s?[-–—]{1,3}\s?\(?${agencies}\)?|(?<=${stop})\s*\(?${agencies}\)?|(?:^|(?<=${stop}))\s*${end})\.?\s*$`,
      "u",
    ),
    endMarkInside: new RegExp(
      String.raw`(?<=${stop})\s?[-–—]{1,3}\s?${agencies}\.?\s+(?=[\p{Lu}"«“(])`,
      "u",
    ),
  };
}
