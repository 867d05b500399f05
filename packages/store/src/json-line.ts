/** The column that keeps rows of one key in the order in which they were written. */
export const SEQUENCE = "_written";

const half = /\\ud[89a-f]/;

/** A row as a line of JSON; no half of a surrogate pair is left, since no UTF-8 file can hold one. */
export function jsonLine(row: object, sequence: number): string {
  const line = JSON.stringify(row);
  // Whole pairs stay as they are; halves come out escaped.
  const isWell = !line.includes("\\ud") || !half.test(line);
  const written = isWell ? line : JSON.stringify(row, wellFormed);
  // A copy of the row with one more column costs as much as all the rest.
  const comma = written === "{}" ? "" : ",";
  return `${written.slice(0, -1)}${comma}"${SEQUENCE}":${sequence}}`;
}

function wellFormed(_: string, value: unknown): unknown {
  return typeof value === "string" ? value.replaceAll(/\p{Surrogate}/gu, "\ufffd") : value;
}
