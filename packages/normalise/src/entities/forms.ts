import type { EntityWords } from "@communique/language";
import type { Reference } from "@communique/model";
import { fold } from "@communique/text";
import { lettersOf } from "./reading.ts";
import type { BodyEntry, CountryEntry, Entry, PlaceEntry, WordEntry } from "./types.ts";

/** A form and one thing that it stands for. */
export interface Form {
  readonly form: string;
  readonly entry: Entry;
}

/** Places by their id. */
export type Places = ReadonlyMap<string, PlaceEntry>;

type Bare<Kind> = Omit<Kind, "capital" | "exact">;
type Draft = Bare<CountryEntry> | Bare<PlaceEntry> | Bare<BodyEntry> | Bare<WordEntry>;

const hasLower = /\p{Ll}/u;
const startsUpper = /^\P{L}*\p{Lu}/u;
const shortAbbreviation = /^\p{Lu}.{0,2}$/u;
/** `La Réunion`: with a small letter the noun is a common one. */
const articleAndName = /^L(?:a|e|es) \p{Lu}/u;

/** A form in capitals only (`UE`) must stand so in the text; a name that starts with one must start so. */
function formOf(form: string, draft: Draft): Form {
  const written = form.normalize("NFC");
  const exact =
    !hasLower.test(written) || shortAbbreviation.test(written) || articleAndName.test(written);
  const capital = startsUpper.test(written) && isName(draft);
  return { form, entry: { ...draft, capital, exact: exact ? lettersOf(written) : null } as Entry };
}

const isName = (draft: Draft) => draft.type !== "word" || draft.group === "named_after";

/** Countries by name and demonym, and the forms that only look like one. */
export function countryForms(
  { country_names, place_names }: Reference,
  words: EntityWords,
): Form[] {
  const named = words.triggers.filter(({ group }) => group === "named_after");
  const heads = new Set(named.map(({ form }) => firstWord(form)));
  const tails = new Set(place_names.map(({ form }) => fold(form)));
  return country_names
    .filter(({ form, kind }) => kind !== "not_a_country" || !isNamedAfter(form, heads, tails))
    .map(({ form, code, kind }) => formOf(form, { type: "country", code, kind }));
}

const firstWord = (form: string) => fold(form).split(/[\s'-]/)[0] as string;

/** `Déclaration de X` is left to the rule, which still shows the place. */
function isNamedAfter(form: string, heads: ReadonlySet<string>, tails: ReadonlySet<string>) {
  const tail = /\s(?:\S{1,3}\s|\S')(\S.*)$/.exec(fold(form))?.[1];
  return heads.has(firstWord(form)) && tail !== undefined && tails.has(tail);
}

/** The places of the reference tables by id. */
export function placesOf({ places }: Reference): Map<string, PlaceEntry> {
  return new Map(
    places.map(({ place_id: id, country, kind }) => [
      id,
      { type: "place", id, country, kind, ambiguous: false, capital: true, exact: null },
    ]),
  );
}

/** Places by every form, their own name among them. */
export function placeForms({ place_names, places }: Reference, byId: Places): Form[] {
  const own = places.map(({ name_fr: form, place_id }) => ({ form, place_id, ambiguous: null }));
  const listed = new Set(place_names.map(({ form, place_id }) => `${form}\t${place_id}`));
  const rows = own.filter(({ form, place_id }) => !listed.has(`${form}\t${place_id}`));
  return [...place_names, ...rows].flatMap(({ form, place_id, ambiguous }) => {
    const place = byId.get(place_id);
    return place ? [formOf(form, { ...place, ambiguous: ambiguous === "yes" })] : [];
  });
}

/** Blocs and organisations by name and acronym. */
export function bodyForms(reference: Reference): Form[] {
  const countries = new Map(
    reference.organisations.map(({ organisation_id, country }) => [organisation_id, country]),
  );
  return [
    ...reference.bloc_names.map(({ form, code }) =>
      formOf(form, { type: "bloc", id: code, country: null }),
    ),
    ...reference.organisation_names.map(({ form, organisation_id: id }) =>
      formOf(form, { type: "organisation", id, country: countries.get(id) ?? null }),
    ),
  ];
}

/** The language's trigger words. */
export const wordForms = ({ triggers }: EntityWords): Form[] =>
  triggers.map(({ form, group, value, rule, check }) =>
    formOf(form, { type: "word", group, value, rule, check }),
  );
