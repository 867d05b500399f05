import { z } from "zod";
import { type Codes, unknownCodes } from "./codes.ts";
import { type Label, labelSchema } from "./schema.ts";

/**
 * Reads labels, one JSON object a line. Throws on the first line that is broken, has an unknown field
 * or code, or repeats an id; the message names the line. Codes of countries and blocs are only looked
 * up where they are given.
 */
export function readLabels(text: string, codes?: Codes): Label[] {
  const labels: Label[] = [];
  const lineOfId = new Map<string, number>();
  for (const [index, line] of text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === "") continue;
    const label = readLabel(line, index + 1);
    const earlier = lineOfId.get(label.id);
    if (earlier !== undefined) fail(index + 1, `id "${label.id}" stands on line ${earlier} too`);
    const unknown = codes ? unknownCodes(label, codes) : [];
    if (unknown.length > 0) fail(index + 1, `unknown code ${unknown.join(", ")}`);
    lineOfId.set(label.id, index + 1);
    labels.push({ ...label, line: index + 1 });
  }
  return labels;
}

function readLabel(line: string, number: number): Label {
  const result = labelSchema.safeParse(parseJson(line, number));
  if (result.success) return result.data;
  const issues = result.error.issues.map(
    (issue) => `${z.core.toDotPath(issue.path) || "label"}: ${issue.message}`,
  );
  return fail(number, issues.join("; "));
}

function parseJson(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    return fail(number, `not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function fail(line: number, reason: string): never {
  throw new Error(`evaluate: labels line ${line}: ${reason}`);
}
