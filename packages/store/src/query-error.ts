/** A query that DuckDB refused: where it comes from, its text, and DuckDB's own words as the cause. */
export class QueryError extends Error {
  readonly sql: string;
  readonly file: string | null;

  constructor(sql: string, cause: unknown, file: string | null = null) {
    const reason = cause instanceof Error ? cause.message.trim() : String(cause);
    super(`store ${file ?? "query"}: ${reason}\n${sql.trim()}`, { cause });
    this.name = "QueryError";
    this.sql = sql;
    this.file = file;
  }

  /** DuckDB's words alone, on one line: what a person at a prompt needs. */
  get reason(): string {
    const words = this.cause instanceof Error ? this.cause.message : String(this.cause);
    return words.split("\n\n")[0]?.replaceAll(/\s+/g, " ").trim() ?? words;
  }
}
