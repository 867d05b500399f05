import type { Dated } from "./dated.ts";
import type { Lead } from "./days.ts";
import { isNear, isWord, signAfter } from "./gap.ts";
import type { Lexed } from "./lex.ts";

const follows = [
  "a",
  "au",
  "aux",
  "en",
  "dans",
  "par",
  "pour",
  "sous",
  "lors",
  "avec",
  "sur",
  "que",
  "qui",
  "et",
  "ou",
  "puis",
  "l",
  "la",
  "le",
  "les",
  "s",
  "y",
  "ont",
  "est",
  "apres",
  "avant",
  "pendant",
  "afin",
  "mais",
  "car",
  "dont",
  "chez",
  "selon",
  "devant",
  "via",
  "d",
  "sans",
  "ce",
  "cette",
];

/** Whether days without a month are days at all: by their article and by what follows them. */
export function isBareDay(t: Lexed, dated: Dated, lead: Lead, next: number): boolean {
  if (isUnit(t, next) || signAfter(t, next - 1) === "/") return false;
  if (dated.kind === "range" && (lead.word === "du" || lead.between)) return true;
  if (dated.from.weekday !== undefined) return isFollowed(t, next);
  if (dated.kind === "list")
    return (lead.word === "les" || lead.word === "le") && isFollowed(t, next);
  if (dated.kind !== "day") return false;
  const until = isWord(t, lead.first, "jusqu") || isWord(t, lead.first - 1, "ici");
  return (lead.word === "le" || until) && isFollowed(t, next);
}

function isUnit(t: Lexed, next: number): boolean {
  const kind = t.words[next]?.kind;
  return isNear(t, next) && (kind === "not_day" || kind === "unit");
}

function isFollowed(t: Lexed, next: number): boolean {
  if (next >= t.count || !isNear(t, next)) return true;
  const kind = t.words[next]?.kind;
  return isWord(t, next, ...follows) || kind === "last" || kind === "next";
}
