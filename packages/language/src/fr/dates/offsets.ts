import { gapBefore, isNear, isWord } from "./gap.ts";
import type { Lexed } from "./lex.ts";
import { type Found, found } from "./phrase.ts";
import type { Read } from "./read.ts";

type Step = "day" | "week" | "month" | "year" | "hour";
interface Amount {
  readonly count: number;
  readonly step: Step;
  readonly about: boolean;
}

/** `trois jours`, `2 semaines`, `une journée`, `quelques mois`. */
function readAmount(t: Lexed, index: number): Read<Amount> | null {
  const count = t.words[index]?.number ?? t.numbers[index] ?? -1;
  if (count < 1 || count > 400) return null;
  const tens = t.words[index + 1]?.kind === "function" && isWord(t, index + 1, "de") ? 1 : 0;
  const at = index + 1 + tens;
  const word = t.words[at];
  if (word?.kind !== "unit" || word.value === "weekend" || !isNear(t, at)) return null;
  const about = tens === 1 || ["quelques", "plusieurs"].includes(t.words[index]?.name ?? "");
  return { value: { count, step: word.value as Step, about }, next: at + 1 };
}

/** `il y a deux ans`: from `il` on. */
export function parseAgo(t: Lexed, index: number): Found | null {
  if (!isWord(t, index, "il") || !isWord(t, index + 1, "y") || !isWord(t, index + 2, "a"))
    return null;
  const at = isWord(t, index + 3, "environ", "plus") ? index + 4 : index + 3;
  const amount = readAmount(t, isWord(t, at, "de") ? at + 1 : at);
  if (!amount) return null;
  return offset(t, index, amount, -1, "ago");
}

/** `dans trois jours`, `deux jours plus tard`, `réunion de deux jours`. */
export function parseAmount(t: Lexed, index: number): Found | null {
  const amount = readAmount(t, index);
  if (!amount) return null;
  if (isWord(t, index - 1, "dans") && amount.value.count > 0)
    return offset(t, index - 1, amount, 1, "ahead");
  const shift = readShift(t, amount.next);
  if (shift) return shifted(t, index, amount, shift);
  return duration(t, index, amount);
}

function offset(t: Lexed, first: number, amount: Read<Amount>, sign: 1 | -1, rule: string): Found {
  const { count, step, about } = amount.value;
  const unit = step === "hour" ? "day" : step;
  const steps = step === "hour" ? 0 : count * sign;
  const relative = { unit, offset: steps } as const;
  return found(t, first, amount.next, {
    rule,
    from: {},
    to: null,
    relative,
    ...(about && { approx: true }),
  });
}

/** `plus tard`, `après`, `auparavant`, `plus tôt`. */
function readShift(t: Lexed, index: number): Read<1 | -1> | null {
  if (!isNear(t, index)) return null;
  if (isWord(t, index, "plus") && isNear(t, index + 1)) {
    return isWord(t, index + 1, "tard") ? { value: 1, next: index + 2 } : null;
  }
  if (isWord(t, index, "auparavant")) return { value: -1, next: index + 1 };
  const alone = !isNear(t, index + 1) && gapBefore(t, index + 1) !== "hyphen";
  return isWord(t, index, "apres") && alone ? { value: 1, next: index + 1 } : null;
}

function shifted(t: Lexed, index: number, amount: Read<Amount>, shift: Read<1 | -1>): Found {
  const { count, step } = amount.value;
  const relative = { unit: "anaphor", offset: count * shift.value, step } as const;
  return found(t, index, shift.next, { rule: "anaphor", from: {}, to: null, relative });
}

/** Lengths of days and weeks only: months and years in a text are seldom a meeting's length. */
function duration(t: Lexed, index: number, amount: Read<Amount>): Found | null {
  const { count: value, step, about } = amount.value;
  if ((step !== "day" && step !== "week") || isWord(t, index - 1, "ces", "des")) return null;
  if (t.words[index]?.number === 1 && isWord(t, index - 1, "ou")) return null;
  const duration = { value, unit: step } as const;
  return found(t, index, amount.next, {
    rule: "duration",
    from: {},
    to: null,
    duration,
    ...(about && { approx: true }),
  });
}
