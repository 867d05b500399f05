import { QueryError } from "./query-error.ts";

interface Known {
  readonly signs: RegExp;
  readonly says: string;
}

/** Troubles of the machine, as Node and DuckDB tell of them, in words that say what to do. */
const troubles: readonly Known[] = [
  {
    signs: /ENOSPC|no space left|disk quota|EDQUOT|EFBIG|file too large/i,
    says: "no space is left on the disk: make room and run it again; what was there is as it was",
  },
  {
    signs: /EACCES|EPERM|EROFS|permission denied|operation not permitted|read-only file system/i,
    says: "this may not be written: choose another folder, or change its rights",
  },
  {
    // What Node says of a folder below one that may not be written.
    signs: /(ENOENT|ENOTDIR|EEXIST).*mkdir/i,
    says: "this folder cannot be made: choose another one, or change the rights above it",
  },
  {
    signs: /could not set lock|conflicting lock/i,
    says: "another program has it open: close that and run it again",
  },
];

/** An error as one line for a person; a query's text and the calls stay out of it. */
export function failureLine(error: unknown): string {
  const words = error instanceof QueryError ? wordsOf(error) : plainWords(error);
  const trouble = troubles.find(({ signs }) => signs.test(words));
  if (trouble === undefined) return error instanceof QueryError ? words : plainWords(error);
  const path = pathIn(error, words);
  return path === null ? trouble.says : `${path}: ${trouble.says}`;
}

function wordsOf({ file, reason }: QueryError): string {
  return file === null ? reason : `${file}: ${reason}`;
}

function plainWords(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function pathIn(error: unknown, words: string): string | null {
  if (error instanceof Error && "path" in error && typeof error.path === "string") {
    return error.path;
  }
  return /["'](\/[^"']+)["']/.exec(words)?.[1] ?? null;
}
