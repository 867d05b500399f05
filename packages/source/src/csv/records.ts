import { CsvError } from "csv-parse";
import { parse } from "csv-parse/sync";
import { decodeText } from "../bytes/decode.ts";
import type { Line } from "../bytes/lines.ts";
import type { Fault } from "../record.ts";

/** A record of a CSV file, which may go over several lines, or why there is none. */
export type CsvRecord =
  | { readonly cells: readonly string[]; readonly fault?: never }
  | { readonly fault: Fault; readonly cells?: never };

interface TextLine {
  readonly number: number;
  readonly text: string;
}

type Parsed = "open" | "broken" | readonly string[];
const DELIMITERS = [",", ";", "\t"];

/**
 * The records of CSV lines. A quote that is never closed, or is closed in the middle of a later
 * line's cell, spoils the line it opens in and no other: reading goes on with the next line.
 */
export async function* csvRecords(
  lines: AsyncIterable<Line>,
  most: number,
): AsyncGenerator<CsvRecord> {
  const assembler = new Assembler(most);
  for await (const { number, bytes } of lines) {
    const { text, fault } = bytes === null ? tooLong(most) : decodeText(bytes);
    if (fault === undefined) yield* assembler.add({ number, text: text.replace(/\r$/, "") });
    else {
      yield* assembler.end();
      yield { fault: { ...fault, detail: `line ${number}: ${fault.detail}` } };
    }
  }
  yield* assembler.end();
}

/** Puts lines together until they make a record. */
class Assembler {
  readonly #most: number;
  #delimiter: string | null = null;
  #waiting: TextLine[] = [];
  #length = 0;
  #quotes = 0;

  constructor(most: number) {
    this.#most = most;
  }

  *add(line: TextLine): Generator<CsvRecord> {
    if (this.#waiting.length === 0 && line.text.trim() === "") return;
    this.#delimiter ??= delimiterOf(line.text);
    this.#waiting.push(line);
    this.#length += line.text.length;
    this.#quotes += line.text.split('"').length - 1;
    // What a quote has opened ends with its pair; to try at every line would take long.
    const isPaired = this.#quotes % 2 === 0;
    if (isPaired || (this.#waiting.length === 1 && !opensCell(line.text))) yield* this.#take();
    if (this.#length > this.#most) yield* this.#giveUp();
  }

  *end(): Generator<CsvRecord> {
    while (this.#waiting.length > 0) yield* this.#giveUp();
  }

  *#take(): Generator<CsvRecord> {
    const text = this.#waiting.map((line) => line.text).join("\n");
    const parsed = parseRecord(text, this.#delimiter ?? ",", this.#waiting.length === 1);
    if (parsed === "open") return;
    if (parsed === "broken") yield* this.#giveUp();
    else {
      this.#clear();
      yield { cells: parsed };
    }
  }

  /** Refuses the first line that waits and reads the others anew. */
  *#giveUp(): Generator<CsvRecord> {
    const [first, ...rest] = this.#waiting;
    this.#clear();
    if (first === undefined) return;
    const detail = `line ${first.number}: a quote is opened and not closed`;
    yield { fault: { reason: "broken_csv", detail } };
    for (const line of rest) yield* this.add(line);
  }

  #clear(): void {
    this.#waiting = [];
    this.#length = 0;
    this.#quotes = 0;
  }
}

/** Whether a line's last quote stands where a cell begins. */
function opensCell(line: string): boolean {
  const before = line.slice(0, line.lastIndexOf('"')).trimEnd();
  return before === "" || DELIMITERS.includes(before.at(-1) ?? "");
}

/** On one line a stray quote is a letter like any other; over several it tells a broken cell. */
function parseRecord(text: string, delimiter: string, isOneLine: boolean): Parsed {
  const strict = parseCells(text, delimiter, false);
  return strict === "broken" && isOneLine ? parseCells(text, delimiter, true) : strict;
}

function parseCells(text: string, delimiter: string, relax_quotes: boolean): Parsed {
  try {
    const options = { delimiter, relax_quotes, relax_column_count: true, record_delimiter: "\0" };
    const [cells = []]: string[][] = parse(text, options);
    return cells;
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    return cause.code === "CSV_QUOTE_NOT_CLOSED" ? "open" : "broken";
  }
}

function tooLong(most: number) {
  return { text: undefined, fault: { reason: "too_long", detail: `has more than ${most} bytes` } };
}

function delimiterOf(header: string): string {
  const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ",";
}
