import { gapBefore, isNear, isWord } from "./gap.ts";
import type { Lexed } from "./lex.ts";
import { plainYear, readYear } from "./month-year.ts";
import { readPart } from "./months.ts";
import { type Found, found, readBound, readTurn } from "./phrase.ts";
import { readUnit } from "./relative.ts";
import type { DateParts, Season } from "./types.ts";

/** `printemps 2016`, `l'été dernier`, `cet automne`; `été` alone is a participle. */
export function parseSeason(t: Lexed, index: number): Found | null {
  const word = t.words[index];
  if (word?.kind !== "season") return null;
  const year = readYear(t, index + 1);
  const turn = year ? null : readTurn(t, index + 1);
  const led =
    word.value === "spring"
      ? isWord(t, index - 1, "au", "le", "ce")
      : isWord(t, index - 1, "cet", "l");
  if (!year && !led) return null;
  const own = isWord(t, index - 1, "ce", "cet") ? ({ unit: "named", offset: 0 } as const) : null;
  const relative = turn?.value ?? own;
  return found(t, index, year?.next ?? turn?.next ?? index + 1, {
    rule: "season",
    from: { season: word.value as Season, ...(year && { year: year.value }) },
    to: null,
    ...(relative && { relative }),
  });
}

/** `premier trimestre 2018`, `2e semestre`, `dernier trimestre de l'année dernière`. */
export function parseSpan(t: Lexed, index: number): Found | null {
  const word = t.words[index];
  if (word?.kind !== "span") return null;
  const ordinal = readOrdinalBefore(t, index, word.value === "quarter" ? 4 : 2);
  if (!ordinal) return null;
  const year = readYear(t, index + 1);
  const turn = year ? null : readTurn(t, index + 1);
  const parts: DateParts =
    word.value === "quarter" ? { quarter: ordinal.value } : { half: ordinal.value };
  return found(t, ordinal.first, year?.next ?? turn?.next ?? index + 1, {
    rule: word.value,
    from: { ...(year && { year: year.value }), ...parts },
    to: null,
    ...(turn && { relative: turn.value }),
  });
}

function readOrdinalBefore(t: Lexed, index: number, most: number) {
  if (!isNear(t, index)) return null;
  const word = t.words[index - 1];
  if (word?.ordinal && word.ordinal <= most) return { value: word.ordinal, first: index - 1 };
  if (word?.kind === "last") return { value: most, first: index - 1 };
  const value = t.numbers[index - 2] ?? -1;
  const glued = gapBefore(t, index - 1) === "none" || gapBefore(t, index - 1) === "space";
  const suffix = t.folded.slice(t.starts[index - 1], t.ends[index - 1]);
  if (!glued || value < 1 || value > most || !/^(er|e|eme|nd|d)$/.test(suffix)) return null;
  return { value, first: index - 2 };
}

/** `fin de l'année`, `début de la semaine prochaine`, `en fin d'année`, `fin du mois`. */
export function parsePartOfUnit(t: Lexed, index: number): Found | null {
  const part = readPart(t, index);
  if (!part || !isWord(t, index + 1, "de", "du", "d")) return null;
  const at = isWord(t, index + 2, "l", "la", "cette", "ce") ? index + 3 : index + 2;
  const word = t.words[at];
  if (word?.kind !== "unit" || !["year", "month", "week"].includes(word.value)) return null;
  const read = readUnit(t, at);
  const unit = word.value as "year" | "month" | "week";
  const bound = readBound(t, index);
  const year = unit === "year" && isNear(t, at + 1) ? plainYear(t, at + 1) : null;
  if (year !== null) return null;
  return found(t, index, read?.next ?? at + 1, {
    rule: "relative_part",
    from: { part: part.value },
    to: null,
    relative: read?.relative ?? { unit, offset: 0 },
    ...(bound && { bound }),
  });
}

/** `les années 1990`, `les années 90`. */
export function parseDecade(t: Lexed, index: number): Found | null {
  if (t.words[index]?.name !== "annees" || !isNear(t, index + 1)) return null;
  const value = t.numbers[index + 1] ?? -1;
  const year = value >= 30 && value < 100 ? 1900 + value : value;
  if (year < 1900 || year > 2100 || year % 10 !== 0) return null;
  return found(t, index, index + 2, { rule: "decade", from: { year, decade: true }, to: null });
}
