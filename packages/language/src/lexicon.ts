/** The rows of one lexicon file: column name to cell. */
export type LexiconRow = Readonly<Record<string, string>>;
/** Every lexicon of a language, by file name without its ending. */
export type Lexicons = Readonly<Record<string, readonly LexiconRow[]>>;

/** The rows of a lexicon; throws where the language has no such file. */
export function lexicon(lexicons: Lexicons, name: string): readonly LexiconRow[] {
  const rows = lexicons[name];
  if (!rows) throw new Error(`language: no lexicon ${name}.tsv`);
  return rows;
}

/** A cell of a row; throws where the column is missing. */
export function cell(row: LexiconRow, column: string): string {
  const value = row[column];
  if (value === undefined)
    throw new Error(`language: no column ${column} in ${JSON.stringify(row)}`);
  return value;
}

/** The forms of an entry with optional endings: `tenu(e)(s)` gives tenu, tenus, tenue, tenues. */
export function expandForm(entry: string): string[] {
  const open = entry.indexOf("(");
  const close = entry.indexOf(")", open);
  if (open < 0 || close < 0) return [entry];
  const rest = expandForm(entry.slice(close + 1));
  const head = entry.slice(0, open);
  const ending = entry.slice(open + 1, close);
  return rest.flatMap((tail) => [head + tail, head + ending + tail]);
}
