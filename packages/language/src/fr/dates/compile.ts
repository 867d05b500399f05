import { fold } from "@communique/text";
import { type LexiconRow, type Lexicons, lexicon } from "../../lexicon.ts";
import type { CueWord, FrenchDates, Word } from "./types.ts";

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
  addEras(words, lexicon(lexicons, "date-eras"));
  return {
    words: evened(words),
    shapes: shapesOf(words.keys()),
    foundings: foundingsOf(lexicon(lexicons, "date-foundings")),
    cues: cuesOf(lexicon(lexicons, "date-cues")),
  };
}

const foundingsOf = (rows: readonly LexiconRow[]) =>
  rows
    .map(({ form = "", from = "" }) => ({ form: fold(form), year: Number(from) }))
    .sort((a, b) => b.form.length - a.form.length);

function cuesOf(rows: readonly LexiconRow[]): Map<string, CueWord[]> {
  const cues = new Map<string, CueWord[]>();
  for (const { form = "", kind = "" } of rows) {
    const name = fold(form);
    cues.set(name, [...(cues.get(name) ?? []), { form, kind }]);
  }
  return cues;
}

function addEras(words: Map<string, Word>, rows: readonly LexiconRow[]): void {
  for (const row of rows) {
    const form = fold(row.form ?? "");
    const name = /^[a-z]+/.exec(form)?.[0] ?? form;
    const word = words.get(name) ?? { name, value: "", foreign: true };
    const roles = fold(row.role ?? "")
      .split("|")
      .filter(Boolean);
    const era = { form, roles, from: monthOf(row.from, 1), to: monthOf(row.to, 12) };
    const eras = [...(word.eras ?? []), era].sort((a, b) => b.form.length - a.form.length);
    words.set(name, { ...word, eras });
  }
}

/** Months since the year 0 of `2016-04`; a bare year has its first or last month. */
function monthOf(text = "", bare: number): number | null {
  const [year, month] = text.split("-").map(Number);
  return year ? year * 12 + (month ?? bare) - 1 : null;
}

/** Sixteen bits of all letters of a word: few words share them. */
export function shapeOf(text: string, start: number, end: number): number {
  let shape = 0;
  for (let i = start; i < end; i++) shape = (Math.imul(shape, 31) + text.charCodeAt(i)) | 0;
  return (shape ^ (shape >>> 16)) & 0xffff;
}

function shapesOf(names: Iterable<string>): Uint8Array {
  const shapes = new Uint8Array(65536);
  for (const name of names) shapes[shapeOf(name, 0, name.length)] = 1;
  return shapes;
}

/** All words have one shape, so that the grammar reads their properties fast. */
function evened(words: ReadonlyMap<string, Word>): Map<string, Word> {
  return new Map(Array.from(words, ([name, word]) => [name, { ...blank, ...word }]));
}

const blank: Readonly<Record<keyof Word, undefined>> = {
  name: undefined,
  month: undefined,
  month_kind: undefined,
  weekday: undefined,
  weekday_kind: undefined,
  number: undefined,
  ordinal: undefined,
  kind: undefined,
  value: undefined,
  eras: undefined,
  foreign: undefined,
};
