import { gapBefore, isNear, isWord } from "./gap.ts";
import { type Item, readItem } from "./item.ts";
import type { Lexed } from "./lex.ts";
import type { Read } from "./read.ts";

export type Join = "to" | "and";

/** Days told together: `du 26 au 28 avril`, `les 8, 9 et 10 mai`. */
export interface Series {
  readonly items: readonly Item[];
  readonly joins: readonly Join[];
  readonly next: number;
}

const most = 8;

/** Reads days and what joins them, as far as they belong together. */
export function readSeries(t: Lexed, index: number): Series | null {
  const first = readItem(t, index);
  if (!first) return null;
  const items = [first];
  const joins: Join[] = [];
  for (let last = first; items.length < most; ) {
    const join = readJoin(t, last.next);
    const item = join && readItem(t, join.next);
    if (!join || !item || !fits(last, join.value, item)) break;
    items.push(item);
    joins.push(join.value);
    last = item;
  }
  return { items, joins, next: (items.at(-1) ?? first).next };
}

function readJoin(t: Lexed, index: number): Read<Join> | null {
  switch (gapBefore(t, index)) {
    case "hyphen":
      return { value: "to", next: index };
    case "slash":
      return readItem(t, index)?.parts.month ? { value: "and", next: index } : null;
    case "and":
      return { value: "and", next: index };
    case "dot":
      return t.words[index - 1]?.month_kind === "short" ? readWordJoin(t, index, false) : null;
    case "comma":
      return isWord(t, index, "et", "ou", "puis", "le")
        ? readWordJoin(t, index, true)
        : { value: "and", next: index };
    case "space":
    case "none":
      return readWordJoin(t, index, false);
    default:
      return null;
  }
}

function readWordJoin(t: Lexed, index: number, afterComma: boolean): Read<Join> | null {
  if (isWord(t, index, "au", "a")) return { value: "to", next: index + 1 };
  if (isWord(t, index, "jusqu")) return afterUntil(t, index);
  if (isWord(t, index, "et", "ou", "puis")) return afterAnd(t, index + 1);
  if (afterComma && isWord(t, index, "le")) return { value: "and", next: index + 1 };
  return null;
}

function afterUntil(t: Lexed, index: number): Read<Join> | null {
  return isWord(t, index + 1, "au") ? { value: "to", next: index + 2 } : null;
}

function afterAnd(t: Lexed, index: number): Read<Join> | null {
  if (!isNear(t, index)) return null;
  if (isWord(t, index, "jusqu")) return afterUntil(t, index);
  return { value: "and", next: isWord(t, index, "le", "ce") ? index + 1 : index };
}

/** Whether an item can follow another: a bare number after `12 mai,` is no day. */
function fits(last: Item, join: Join, item: Item): boolean {
  const { day, month, weekday } = item.parts;
  if (day === undefined) return last.parts.day === undefined;
  if (month !== undefined || weekday !== undefined) return true;
  if (last.parts.month === undefined) return true;
  return join === "to" && day > (last.parts.day ?? 0);
}
