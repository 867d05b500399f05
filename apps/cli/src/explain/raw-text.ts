import type { Removal } from "@communique/model";
import type { Paint } from "./paint.ts";

interface Piece {
  readonly text: string;
  readonly rule: string | null;
}

/** The raw text with every cut marked and followed by its rule. */
export function rawText(raw: string, removals: readonly Removal[], paint: Paint): string {
  const marked = pieces(raw, removals).map(({ text, rule }) =>
    rule === null ? text : `${eachLine(text, paint.cut)} ${paint.faint(`(${rule})`)} `,
  );
  return marked
    .join("")
    .split("\n")
    .map((line) => paint.block(line, 2))
    .join("\n");
}

function pieces(raw: string, removals: readonly Removal[]): Piece[] {
  const parts: Piece[] = [];
  let at = 0;
  for (const { start, end, rule } of removals) {
    if (end <= at) continue;
    parts.push({ text: raw.slice(at, start), rule: null });
    const text = raw.slice(Math.max(at, start), end);
    parts.push(text.trim() === "" ? { text, rule: null } : { text, rule });
    at = end;
  }
  parts.push({ text: raw.slice(at), rule: null });
  return parts;
}

function eachLine(text: string, mark: (line: string) => string): string {
  return text.replaceAll(/\S(?:.*\S)?/g, mark);
}
