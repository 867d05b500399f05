import type { QueryError } from "@communique/store";

/** DuckDB's words on a query, with the line and the mark under the place where it went wrong. */
export function problemText({ cause }: QueryError): string {
  const words = cause instanceof Error ? cause.message : String(cause);
  const [reason = "", ...places] = words
    .trimEnd()
    .replace(/^Failed to extract statements:\s*/, "")
    .split(/\n\s*\n(?=LINE )/);
  return [reason.replaceAll(/\n\s*\n/g, "\n"), ...places].join("\n");
}
