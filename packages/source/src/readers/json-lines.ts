import { decodeText } from "../bytes/decode.ts";
import { asUtf8 } from "../bytes/encoding.ts";
import { type Line, splitLines } from "../bytes/lines.ts";
import { readBytes } from "../bytes/open-file.ts";
import { type RowOptions, readRow } from "../fields.ts";
import type { Reader } from "../reader.ts";
import type { Found } from "../record.ts";

/** JSON lines: one article a line, its fields by their usual names. */
export const jsonLines: Reader = {
  format: "jsonl",
  endings: [".jsonl", ".ndjson"],
  shows: (head) => /^\s*\{\s*"/.test(head),
  async *read(file, { limits, columns }) {
    const bytes = asUtf8(readBytes(file, limits));
    for await (const line of splitLines(bytes, limits.recordBytes)) {
      const found = readLine(line, { limits, columns });
      if (found !== null) yield found;
      if (found?.fault?.reason === "labels") return;
    }
  },
};

function readLine({ number, bytes }: Line, options: RowOptions): Found | null {
  const at = `line ${number}`;
  const most = options.limits.recordBytes;
  if (bytes === null) return refuse(at, "too_long", `has more than ${most} bytes`);
  const { text, fault } = decodeText(bytes);
  if (fault !== undefined) return { at, fault };
  if (text.trim() === "") return null;
  const value = parseLine(text);
  if (value === undefined) return refuse(at, "broken_json", "is not one JSON object");
  if (isLabel(value)) return refuse(null, "labels", "holds labels of articles, no articles");
  return { at, ...readRow(value, options) };
}

function refuse(at: string | null, reason: string, detail: string): Found {
  return { at, fault: { reason, detail } };
}

function parseLine(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text.trim());
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
