import type { EntityWords } from "@communique/language";
import type { Reference } from "@communique/model";
import { compilePhrases, fold, tokenise, wordOf } from "@communique/text";
import { compileWordBits } from "./bits.ts";
import { bodyForms, countryForms, type Form, placeForms, placesOf, wordForms } from "./forms.ts";
import { compileLongNames } from "./misspellings.ts";
import { readingOf } from "./reading.ts";
import type { EntityIndex, Entry } from "./types.ts";

/** Builds the index of all names and trigger words; do it once for many texts. */
export function compileEntities(reference: Reference, words: EntityWords): EntityIndex {
  const places = placesOf(reference);
  const forms = [
    ...countryForms(reference, words),
    ...placeForms(reference, places),
    ...bodyForms(reference),
    ...wordForms(words),
  ];
  return {
    phrases: compilePhrases(readings(forms)),
    words: compileWordBits(words.words),
    at: new Set(words.words.filter(({ group }) => group === "at").map(({ word }) => word)),
    portfolios: words.portfolios,
    surnames: words.surnames,
    leaders: words.leaders,
    leaderStarts: new Set([...words.leaders.keys()].map((name) => name.split(" ")[0] as string)),
    capitals: new Map(
      reference.countries.flatMap(({ code, capital }) => {
        const place = capital ? places.get(capital) : undefined;
        return place ? [[code, place]] : [];
      }),
    ),
    ...compileLongNames(forms),
  };
}

/** One phrase for all forms that fold to the same words. */
function* readings(forms: readonly Form[]) {
  const byWords = new Map<string, Entry[]>();
  for (const { form, entry } of forms) {
    const words = foldedWords(form);
    const entries = byWords.get(words);
    if (entries) entries.push(entry);
    else byWords.set(words, [entry]);
  }
  for (const [form, entries] of byWords) yield { form, value: readingOf(entries) };
}

function foldedWords(form: string): string {
  const tokens = tokenise(fold(form.normalize("NFC")));
  return Array.from({ length: tokens.count }, (_, i) => wordOf(tokens, i)).join(" ");
}
