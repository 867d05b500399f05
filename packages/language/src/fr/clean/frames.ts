import { cell, type Lexicons, lexicon } from "../../lexicon.ts";
import { anyOf, formsOf } from "./pattern.ts";
import type { FrenchCleaning } from "./types.ts";

type Frames = Pick<
  FrenchCleaning,
  | "endMark"
  | "endMarkInside"
  | "loneMark"
  | "tailMarker"
  | "seeAlso"
  | "footer"
  | "footerInside"
  | "frame"
  | "headFrame"
  | "byline"
  | "reporter"
>;

const ending = String.raw`\s*(?:\(\d+\))?\s*[:.>»…]*\s*`;

/** The patterns of what stands around an article: its end, footers, menus, bylines. */
export function compileFrames(lexicons: Lexicons): Frames {
  const tail = anyOf(formsOf(lexicons, "clean-tails", "tail"));
  const seeAlso = anyOf(formsOf(lexicons, "clean-tails", "see_also"));
  const head = anyOf(frames(lexicons, "head", "whole"));
  const crumbs = anyOf(frames(lexicons, "head", "start"));
  const buttons = [...frames(lexicons, "share", "whole"), ...frames(lexicons, "menu", "whole")];
  const button = String.raw`\[?\s?${anyOf(buttons)}\s?\]?`;
  const author = anyOf(frames(lexicons, "byline", "start"));
  return {
    ...endMarks(lexicons),
    tailMarker: new RegExp(`^[>»]*\\s*${tail}${ending}$`, "iu"),
    seeAlso: new RegExp(`^(?:>>|»»|${seeAlso}\\s*[:|>])`, "u"),
    footer: new RegExp(`^(?:${anyOf(frames(lexicons, "footer", "start"))})`, "u"),
    footerInside: new RegExp(anyOf(frames(lexicons, "footer", "inside")), "iu"),
    frame: new RegExp(`^(?:[-•]\\s*)?${button}(?:\\s+(?:-\\s+)?${button})*${ending}$`, "iu"),
    headFrame: new RegExp(`^(?:${head}(?:\\s+${head})*${ending}$|${crumbs})`, "iu"),
    reporter: new RegExp(
      `^\\p{Lu}[\\p{L}.-]+(?:\\s\\p{Lu}[\\p{L}.-]+){1,4},\\s${anyOf(formsOf(lexicons, "clean-agencies"))}(?!\\p{L})`,
      "u",
    ),
    byline: new RegExp(`^${author}\\s*:?\\s+\\p{L}[^\\n]{1,110}$`, "u"),
  };
}

function frames(lexicons: Lexicons, kind: string, match: string): string[] {
  const rows = lexicon(lexicons, "clean-frames");
  const fitting = rows.filter((row) => row.kind === kind && row.match === match);
  return fitting.map((row) => cell(row, "form"));
}

function endMarks(lexicons: Lexicons): Pick<Frames, "endMark" | "endMarkInside" | "loneMark"> {
  const agency = anyOf(formsOf(lexicons, "clean-agencies", "agency"));
  const end = anyOf(formsOf(lexicons, "clean-tails", "end"));
  const agencies = String.raw`${agency}(?:\s*[/-]\s*${agency})*`;
  const unlisted = String.raw`\p{Lu}{2,8}(?:/\p{Lu}{2,8})*`;
  const stop = String.raw`[.!?…»”")\]]`;
  const marks = [
    String.raw`^\(?${agencies}\)?`,
    String.raw`\s?[-–—]{1,3}\s?\(?${agencies}\)?`,
    String.raw`(?<=${stop})\s{0,3}\(?${agencies}\)?`,
    String.raw`(?<=${stop})\s{0,3}(?:[-–—]{1,3}\s?${unlisted}|\(${unlisted}\))`,
    String.raw`(?:^|(?<=${stop}))\s{0,3}${end}`,
    String.raw`^\(?(?:\p{Lu}[\p{L}. -]{0,30},\s)?[Aa]vec\s(?:l['’])?${agencies}\)?`,
  ];
  const inside = String.raw`(?<=${stop})\s?[-–—]{1,3}\s?(?:${agencies}|${unlisted})\.?\s+(?=[\p{Lu}"«“(])`;
  return {
    endMark: new RegExp(String.raw`(?:${marks.join("|")})\.?\s*$`, "u"),
    endMarkInside: new RegExp(inside, "u"),
    loneMark: new RegExp(`^${unlisted}$`, "u"),
  };
}
