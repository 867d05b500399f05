import { failureLine, QueryError } from "@communique/store";

const OTHER_LAYOUT =
  /does not have a column|not found in|no files found|column .* with name .* does not exist/i;

/** Why nothing was published, in one line; the old tables are still there. */
export function publishFailure(error: unknown): Error {
  const words = failureLine(error).replace(/^publish: /, "");
  const advice =
    error instanceof QueryError && OTHER_LAYOUT.test(words)
      ? ": the stages' tables are of another version: `npx turbo run pipeline --force` makes them anew"
      : "";
  return new Error(`publish: ${words}${advice}`, { cause: error });
}
