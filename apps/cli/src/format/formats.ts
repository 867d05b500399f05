import type { Answer, Value } from "@communique/store";
import Table from "cli-table3";
import { stringify } from "csv-stringify/sync";
import { markdownTable } from "markdown-table";

const WIDEST_CELL = 60;

/** The ways to print an answer, by name. */
export const formats = {
  table: boxes,
  csv: (answer: Answer) => stringify([namesOf(answer), ...answer.rows.map((row) => row.map(cell))]),
  json: (answer: Answer) => `${JSON.stringify(objects(answer), null, 2)}\n`,
  markdown,
} satisfies Record<string, (answer: Answer) => string>;

/** The name of a way to print an answer. */
export type FormatName = keyof typeof formats;

function markdown(answer: Answer): string {
  const escaped = (value: Value) => oneLine(value).replaceAll("|", "\\|");
  const lines = [namesOf(answer), ...answer.rows];
  return `${markdownTable(lines.map((row) => row.map(escaped)))}\n`;
}

function namesOf({ columns }: Answer): string[] {
  return columns.map(({ name }) => name);
}

function objects(answer: Answer): Record<string, Value>[] {
  const names = namesOf(answer);
  return answer.rows.map((row) => Object.fromEntries(row.map((value, i) => [names[i], value])));
}

function boxes(answer: Answer): string {
  const isNumber = ({ type }: Answer["columns"][number]) => /INT|DOUBLE|DECIMAL|FLOAT/.test(type);
  const table = new Table({
    head: namesOf(answer),
    colAligns: answer.columns.map((column) => (isNumber(column) ? "right" : "left")),
    style: { head: [], border: [], compact: true },
  });
  table.push(...answer.rows.map((row) => row.map((value) => shortened(oneLine(value)))));
  const n = answer.rows.length;
  return `${table.toString()}\n${n} ${n === 1 ? "row" : "rows"}\n`;
}

function cell(value: Value): string {
  if (value === null) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function oneLine(value: Value): string {
  return cell(value).replaceAll(/\s+/g, " ");
}

function shortened(text: string): string {
  return text.length > WIDEST_CELL ? `${text.slice(0, WIDEST_CELL - 1)}…` : text;
}
