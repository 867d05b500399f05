import { bare } from './countries.ts';
import { inflect, isCombining } from './inflect.ts';
import { fold } from './text.ts';
import { list, type Row } from './tsv.ts';

export const countryNameColumns = ['form', 'code', 'kind', 'case', 'source'] as const;

/** A folded demonym that is a given name, a place or a common word. */
const notFolded = new Set(['thai', 'thais']);

function names(own: Row): Row[] {
  const code = own['code'] ?? '';
  const stated = own['name_fr'] ?? '';
  const name = stated.startsWith('!') ? [] : [stated];
  const variants = list(own['variants']);
  const folded = [...name, ...variants].map(fold);
  return [
    ...name.map((form) => ({ form, code, kind: 'name', case: 'exact', source: 'own' })),
    ...[...variants, ...folded].map((form) => ({ form, code, kind: 'variant', case: 'exact', source: 'own' })),
  ];
}

function demonyms(own: Row): Row[] {
  const code = own['code'] ?? '';
  return list(own['demonyms']).flatMap((entry) => {
    const forms = isCombining(entry) ? [entry] : inflect(entry);
    const folded = forms.map(fold).filter((form) => !notFolded.has(form));
    const letterCase = isCombining(entry) ? 'exact' : 'any';
    return [...forms, ...folded].map((form) => ({ form, code, kind: 'demonym', case: letterCase, source: 'own' }));
  });
}

function metonyms(own: Row, placeNames: readonly Row[], capitals: ReadonlySet<string>): Row[] {
  if (bare(own['capital'] ?? '') !== (own['capital'] ?? '')) return [];
  return placeNames
    .filter((row) => capitals.has(row['place_id'] ?? '') && row['ambiguous'] !== 'yes')
    .map((row) => ({
      form: row['form'] ?? '', code: own['code'] ?? '', kind: 'capital_metonym', case: 'exact', source: row['source'] ?? '',
    }));
}

/** One meaning a form: names before variants before demonyms before capitals; two codes for one form is an error. */
export function countryNames(own: readonly Row[], stops: readonly Row[], placeNames: readonly Row[], capitalOf: (own: Row) => string): Row[] {
  const rows = [
    ...stops.map((row) => ({ form: row['form'] ?? '', code: '', kind: 'not_a_country', case: 'any', source: 'own' })),
    ...own.flatMap(names),
    ...own.flatMap(demonyms),
    ...own.flatMap((row) => metonyms(row, placeNames, new Set([capitalOf(row)]))),
  ];
  const kept = new Map<string, Row>();
  for (const row of rows) {
    const known = kept.get(row.form);
    if (known === undefined) kept.set(row.form, row);
    else if (known['code'] !== row.code) throw new Error(`country_names: ${row.form}: ${known['code']} or ${row.code}?`);
  }
  return [...kept.values()];
}
