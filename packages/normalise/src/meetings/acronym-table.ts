import type { Reference } from "@communique/model";
import { rememberTexts } from "@communique/text";

/** Acronym, upper case without signs, to the series that bear it. */
export function acronymTable(reference: Reference): Map<string, string[]> {
  const rows = [
    ...reference.series.flatMap((row) =>
      row.acronym ? [{ form: row.acronym, id: row.series_id }] : [],
    ),
    ...reference.series_names
      .filter((row) => isAcronym(row.form))
      .map((row) => ({ form: row.form, id: row.series_id })),
  ];
  const table = new Map<string, string[]>();
  for (const { form, id } of rows) {
    const ids = table.get(acronymKey(form)) ?? [];
    if (!ids.includes(id)) table.set(acronymKey(form), [...ids, id]);
  }
  return table;
}

/** Whether a form of a series is its acronym, not a name of words. */
export const isAcronym = (form: string) =>
  /^[\p{Lu}\d][\p{Lu}\d+\- &]*(?:Plus)?$/u.test(form.trim());

/** An acronym without the signs and spaces that newsrooms vary. */
export const acronymKey = rememberTexts((text) =>
  text
    .replace(/[\s-]+/g, "")
    .replace(/Plus$/i, "+")
    .toUpperCase(),
);
