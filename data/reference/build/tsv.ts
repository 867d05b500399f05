import { readFileSync, writeFileSync } from 'node:fs';

export type Row = Readonly<Record<string, string>>;

/** Reads a TSV file: header line, no quotes, empty = null. */
export function readTsv(path: string): Row[] {
  const [header, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const columns = (header ?? '').split('\t');
  return lines.map((line, index) => {
    const cells = line.split('\t');
    if (cells.length !== columns.length) {
      throw new Error(`${path}:${index + 2}: ${cells.length} cells, ${columns.length} expected`);
    }
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
  });
}

/** Plain code-point order; a tab sorts before every printable character, so lines sort like tuples. */
export const byCodePoint = (a: string, b: string): number =>
  Buffer.compare(Buffer.from(a), Buffer.from(b));

export function writeTsv(path: string, columns: readonly string[], rows: readonly Row[]): void {
  const lines = rows.map((row) => columns.map((column) => cell(path, row[column] ?? '')).join('\t'));
  lines.sort(byCodePoint);
  writeFileSync(path, `${[columns.join('\t'), ...lines].join('\n')}\n`);
}

function cell(path: string, text: string): string {
  if (/[\t\n\r"]/.test(text) || text !== text.trim()) {
    throw new Error(`${path}: unclean cell ${JSON.stringify(text)}`);
  }
  return text.normalize('NFC');
}

export const list = (text: string | undefined): string[] =>
  (text ?? '').split('|').filter((item) => item !== '');
