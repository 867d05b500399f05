import type { Mention } from "@communique/model";
import type { Paint } from "./paint.ts";

const WIDEST_VALUE = 30;
const WIDEST_WORDS = 46;

/** The mentions in the order of the text, one a line: kind, value, words, and how it is known. */
export function foundLines(mentions: readonly Mention[], paint: Paint): string[] {
  const kinds = mentions.map(({ kind }) => kind.length);
  const values = mentions.map(({ value }) => value.length);
  const widths = {
    kind: Math.max(0, ...kinds),
    value: Math.min(WIDEST_VALUE, Math.max(0, ...values)),
  };
  return mentions.map((mention) => foundLine(mention, widths, paint));
}

function foundLine(
  mention: Mention,
  widths: { readonly kind: number; readonly value: number },
  paint: Paint,
): string {
  const words = shortened(mention.text, WIDEST_WORDS);
  return [
    " ",
    paint.faint(mention.kind.padEnd(widths.kind)),
    paint.strong(shortened(mention.value, WIDEST_VALUE).padEnd(widths.value)),
    paint.found(words),
    paint.faint(howKnown(mention)),
  ].join(" ");
}

function howKnown({ basis, rule, cues, role, country, value, start }: Mention): string {
  const facts = [
    `${basis} by ${rule}`,
    role === null || role === "none" ? null : role,
    country === null || country === value ? null : `in ${country}`,
    cues.length > 0 ? `from ${cues.join(", ")}` : null,
    `at ${start}`,
  ];
  return facts.filter((fact) => fact !== null).join(" · ");
}

function shortened(text: string, most: number): string {
  const line = text.replaceAll(/\s+/g, " ");
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}
