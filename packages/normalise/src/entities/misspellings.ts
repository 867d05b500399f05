import { fold, tokenise, wordOf } from "@communique/text";
import type { Form } from "./forms.ts";
import type { CountryEntry, EntityIndex, Entry, PlaceEntry } from "./types.ts";

const shortest = 7;

type LongNames = Pick<EntityIndex, "deletions" | "longNames">;

/** Indexes long names by each of their one-letter deletions. */
export function compileLongNames(forms: readonly Form[]): LongNames {
  const longNames = new Map<string, (CountryEntry | PlaceEntry)[]>();
  for (const { form, entry: value } of forms) {
    if (!isNamed(value) || !value.capital) continue;
    const name = wordsOf(form);
    if (name.length < shortest) continue;
    longNames.set(name, [...(longNames.get(name) ?? []), value]);
  }
  const deletions = new Map<string, string>();
  for (const name of longNames.keys()) {
    for (const key of deletionsOf(name)) deletions.set(key, name);
  }
  return { deletions, longNames };
}

function isNamed(value: Entry): value is CountryEntry | PlaceEntry {
  if (value.type === "place") return !value.ambiguous;
  return value.type === "country" && (value.kind === "name" || value.kind === "variant");
}

function wordsOf(form: string): string {
  const tokens = tokenise(fold(form));
  return Array.from({ length: tokens.count }, (_, i) => wordOf(tokens, i)).join(" ");
}

function deletionsOf(name: string): string[] {
  return [name, ...Array.from(name, (_, i) => name.slice(0, i) + name.slice(i + 1))];
}

/** The long name that differs by one letter (one more, less, other, or two swapped); null if none. */
export function closestName(index: LongNames, written: string): string | null {
  if (written.length < shortest || written.length > 40) return null;
  for (const key of deletionsOf(written)) {
    const name = index.deletions.get(key);
    if (name && name[0] === written[0] && oneEdit(written, name)) return name;
  }
  return null;
}

function oneEdit(a: string, b: string): boolean {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const left = a.slice(i);
  const right = b.slice(i);
  if (left.slice(1) === right.slice(1)) return true;
  if (left.slice(1) === right || left === right.slice(1)) return true;
  return left.slice(2) === right.slice(2) && left[0] === right[1] && left[1] === right[0];
}
