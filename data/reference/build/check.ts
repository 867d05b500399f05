import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { documentFile, tableFile } from './paths.ts';
import { byCodePoint, readTsv, type Row } from './tsv.ts';

const problems: string[] = [];
const report = (table: string, what: string): void => { problems.push(`${table}: ${what}`); };
const names = ['bloc_members', 'bloc_names', 'blocs', 'chairs', 'codes', 'countries', 'country_names', 'organisation_names', 'organisations',
  'outlets', 'place_names', 'places', 'series', 'series_editions', 'series_names', 'topics', 'url_ids'];
const tables = new Map<string, Row[]>(names.map((name) => [name, readTsv(tableFile(name))]));
const rows = (table: string): Row[] => tables.get(table) ?? [];
const ids = (table: string, column: string): Set<string> => new Set(rows(table).map((row) => row[column] ?? ''));

function checkShape(table: string): void {
  const text = readFileSync(tableFile(table), 'utf8');
  const lines = text.trimEnd().split('\n').slice(1);
  if (text !== text.normalize('NFC')) report(table, 'not NFC');
  if (/[\r"’]/.test(text) || !text.endsWith('\n')) report(table, 'carriage return, quote or missing last newline');
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (before !== undefined && byCodePoint(before, line) >= 0) report(table, `not sorted or twice: ${line}`);
  });
  for (const row of rows(table)) if (!row['source']) report(table, `no source: ${Object.values(row).join(' ')}`);
}

function checkUnique(table: string, ...columns: string[]): void {
  const seen = new Set<string>();
  for (const row of rows(table)) {
    const key = columns.map((column) => row[column]).join(' · ');
    if (seen.has(key)) report(table, `twice: ${key}`);
    seen.add(key);
  }
}

function checkIn(table: string, column: string, allowed: ReadonlySet<string>, many = false): void {
  for (const row of rows(table)) {
    const text = row[column] ?? '';
    const values = many ? text.split(' ') : [text];
    for (const value of values) if (value !== '' && !allowed.has(value)) report(table, `${column} unknown: ${value}`);
  }
}

function checkMatch(table: string, column: string, pattern: RegExp): void {
  for (const row of rows(table)) if (!pattern.test(row[column] ?? '')) report(table, `${column}: ${row[column]}`);
}

function checkBoxes(): void {
  const boxes = new Map(rows('countries').map((row) => [row['code'], row]));
  for (const place of [...rows('places'), ...rows('countries').map((row) => ({ ...row, country: row['code'] ?? '' }) as Row)]) {
    const box = boxes.get(place['country'] ?? '');
    const [latitude, longitude] = [Number(place['latitude']), Number(place['longitude'])];
    const inside = box && latitude >= Number(box['south']) && latitude <= Number(box['north'])
      && longitude >= Number(box['west']) && longitude <= Number(box['east']);
    if (!inside) report('places', `outside its country: ${place['place_id'] ?? place['code']}`);
  }
}

const words = (text: string): Set<string> => new Set(text.split(' '));
const levels = words('summit ministerial senior_officials parliamentary working forum');
const [countries, places, blocs] = [ids('countries', 'code'), ids('places', 'place_id'), ids('blocs', 'code')];
const [topics, series, organisations] = [ids('topics', 'topic'), ids('series', 'series_id'), ids('organisations', 'organisation_id')];

function checkKeys(): void {
  for (const [table, ...key] of [
    ['countries', 'code'], ['countries', 'alpha3'], ['country_names', 'form'], ['places', 'place_id'], ['place_names', 'form'],
    ['blocs', 'code'], ['bloc_names', 'form'], ['bloc_members', 'bloc', 'country', 'status'], ['chairs', 'bloc', 'year', 'country'],
    ['organisations', 'organisation_id'], ['organisation_names', 'form'], ['series', 'series_id'], ['series_names', 'form'],
    ['series_editions', 'series_id', 'ordinal'], ['topics', 'topic'], ['outlets', 'domain'], ['codes', 'meeting_type'], ['url_ids', 'domain', 'id'],
  ] as const) checkUnique(table, ...key);
}

function checkReferences(): void {
  for (const [table, column, allowed, many] of [
    ['countries', 'capital', places], ['country_names', 'code', countries], ['places', 'country', countries], ['places', 'parent', places],
    ['places', 'merged_into', places], ['place_names', 'place_id', places], ['blocs', 'seat', places], ['bloc_names', 'code', blocs],
    ['bloc_members', 'bloc', blocs], ['bloc_members', 'country', countries], ['chairs', 'bloc', blocs], ['chairs', 'country', countries],
    ['organisations', 'country', countries], ['organisations', 'topic', topics], ['organisation_names', 'organisation_id', organisations],
    ['series', 'body', new Set([...blocs, ...countries]), true], ['series', 'level', levels], ['series', 'topic', topics],
    ['series_names', 'series_id', series], ['series_editions', 'series_id', series], ['outlets', 'country', countries],
    ['country_names', 'kind', words('name variant demonym capital_metonym not_a_country')], ['country_names', 'case', words('exact any')],
    ['places', 'kind', words('capital city province island venue')], ['place_names', 'ambiguous', words('yes')],
    ['bloc_names', 'case', words('exact any')], ['series_names', 'case', words('exact any')], ['series_names', 'language', words('fr en')],
    ['blocs', 'kind', words('regional political economic plus subregional')], ['bloc_members', 'status', words('member dialogue_partner observer')],
    ['organisations', 'kind', words('international agency bank ministry parliament ngo party')],
  ] as const) checkIn(table, column, allowed, many);
}

function checkValues(): void {
  for (const column of ['joined', 'left']) checkMatch('bloc_members', column, /^$|^\d{4}(-\d\d-\d\d)?$/);
  checkMatch('series_editions', 'ordinal', /^[1-9]\d*$/);
  checkMatch('series_editions', 'year', /^(19|20)\d\d$/);
  checkMatch('topics', 'iptc', /^\d{8}$/);
  checkMatch('url_ids', 'id', /^\d+$/);
  checkMatch('url_ids', 'date', /^20\d\d-\d\d-\d\d$/);
  for (const [table, column, owner] of [['place_names', 'place_id', places], ['series_names', 'series_id', series], ['bloc_names', 'code', blocs]] as const) {
    for (const id of owner) if (!ids(table, column).has(id)) report(table, `no form for ${id}`);
  }
}

/** Sources are keys of SOURCES.md or, in tables of facts looked up one by one, addresses. */
function checkSources(): void {
  const keys = new Set([...readFileSync(documentFile('SOURCES.md'), 'utf8').matchAll(/^\| `([\w-]+)`/gm)].map((match) => match[1] ?? ''));
  for (const table of names) {
    for (const source of ids(table, 'source')) {
      const unknown = source.split(' ').filter((key) => !keys.has(key) && !/^https?:\/\//.test(key));
      if (unknown.length > 0) report(table, `source not in SOURCES.md: ${unknown.join(' ')}`);
    }
  }
}

/** Rows a table, and everything that is wrong with the tables: nothing if all is well. */
export interface Findings { readonly rows: Readonly<Record<string, number>>; readonly problems: readonly string[] }

/** Checks order, uniqueness, references, enumerations, boxes and sources of all tables. */
export function checkTables(): Findings {
  problems.length = 0;
  for (const table of names) checkShape(table);
  checkKeys();
  checkReferences();
  checkValues();
  checkBoxes();
  checkSources();
  return { rows: Object.fromEntries(names.map((name) => [name, rows(name).length])), problems: [...problems] };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = checkTables();
  for (const [name, count] of Object.entries(found.rows)) console.log(`${name.padEnd(20)} ${count}`);
  for (const problem of found.problems) console.error(problem);
  process.exitCode = found.problems.length > 0 ? 1 : 0;
}
