import { decodeText } from "../decode.ts";
import { recordOf, textColumns } from "../fields.ts";
import { type Line, splitLines } from "../lines.ts";
import { readBytes } from "../open-file.ts";
import type { Reader } from "../reader.ts";
import type { Found } from "../record.ts";

/** JSON lines: one article a line, its fields by their usual names. */
export const jsonLines: Reader = {
  format: "jsonl",
  endings: [".jsonl", ".ndjson"],
  async *read(file, { limits }) {
    for await (const line of splitLines(readBytes(file, limits), limits.recordBytes)) {
      const found = readLine(line, limits.recordBytes);
      if (found !== null) yield found;
      if (found?.fault?.reason === "labels") return;
    }
  },
};

function readLine({ number, bytes }: Line, most: number): Found | null {
  const at = `line ${number}`;
  if (bytes === null) return refuse(at, "too_long", `has more than ${most} bytes`);
  const text = decodeText(bytes).trim();
  if (text === "") return null;
  const value = parseLine(text);
  if (value === undefined) return refuse(at, "broken_json", "is not one JSON object");
  if (isLabel(value)) return refuse(null, "labels", "holds labels of articles, no articles");
  const record = recordOf(value);
  if (record === null) return refuse(at, "no_text", `has no text under ${textColumns.join(", ")}`);
  return { at, record };
}

function refuse(at: string | null, reason: string, detail: string): Found {
  return { at, fault: { reason, detail } };
}

function parseLine(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** A line of gold labels, which stand beside the articles they label. */
function isLabel(value: Record<string, unknown>): boolean {
  return typeof value.is_meeting === "boolean" && Array.isArray(value.meetings);
}
