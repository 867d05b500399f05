import { fold } from "@communique/text";
import { type LexiconRow, type Lexicons, lexicon } from "../../lexicon.ts";
import type { Era, FrenchDates, Word } from "./types.ts";

/** Builds the look-up of date words from the rows of months, weekdays, numbers and date-words. */
export function compileDates(lexicons: Lexicons): FrenchDates {
  const words = new Map<string, Word>();
  const add = (file: string, read: (row: LexiconRow) => Partial<Word>) => {
    for (const row of lexicon(lexicons, file)) {
      const name = fold(row.form ?? "");
      words.set(name, { value: "", ...words.get(name), name, ...read(row) });
    }
  };
  add("date-words", ({ kind = "", value = "" }) => ({ kind, value }));
  add("months", ({ month, kind = "" }) => ({ month: Number(month), month_kind: kind }));
  add("weekdays", ({ weekday, kind = "" }) => ({ weekday: Number(weekday), weekday_kind: kind }));
  add("numbers", ({ kind, value }) =>
    kind === "ordinal" ? { ordinal: Number(value) } : { number: Number(value) },
  );
  return {
    words,
    shapes: shapesOf(words.keys()),
    cues: cuesOf(lexicon(lexicons, "date-cues")),
    eras: erasOf(lexicon(lexicons, "date-eras")),
  };
}

function cuesOf(rows: readonly LexiconRow[]): Map<string, string[]> {
  const cues = new Map<string, string[]>();
  for (const { form = "", kind = "" } of rows) cues.set(form, [...(cues.get(form) ?? []), kind]);
  return cues;
}

function erasOf(rows: readonly LexiconRow[]): Map<string, Era[]> {
  const eras = new Map<string, Era[]>();
  for (const row of rows) {
    const form = fold(row.form ?? "");
    const first = /^[a-z0-9]+/.exec(form)?.[0] ?? form;
    const era = { form, from: Number(row.from) || null, to: Number(row.to) || null };
    eras.set(first, [...(eras.get(first) ?? []), era]);
  }
  for (const list of eras.values()) list.sort((a, b) => b.form.length - a.form.length);
  return eras;
}

/** The first letter's place in a table of shapes; letters beyond a to z share one. */
export const shapeOf = (unit: number, length: number) =>
  (unit >= 97 && unit <= 122 ? unit - 97 : 26) * 32 + length;

function shapesOf(names: Iterable<string>): Uint8Array {
  const shapes = new Uint8Array(27 * 32);
  for (const name of names) {
    if (name.length > 31) throw new Error(`language fr: date word too long: ${name}`);
    shapes[shapeOf(name.charCodeAt(0), name.length)] = 1;
  }
  return shapes;
}
