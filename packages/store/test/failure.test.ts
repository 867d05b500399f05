import { expect, it } from "vitest";
import { failureLine, QueryError } from "../src/index.ts";

const systemError = (code: string, path: string) =>
  Object.assign(new Error(`${code}: something, open '${path}'`), { code, path });
const query = (words: string) => new QueryError("SELECT\n1", new Error(words), "a.sql");

it.each<[string, unknown, string | RegExp]>([
  ["a full disk, by Node", systemError("ENOSPC", "/x/y"), /^\/x\/y: no space is left on the disk/],
  [
    "a full disk, by DuckDB",
    query('IO Error: Could not write file "/x/y": No space left on device'),
    /^\/x\/y: no space/,
  ],
  ["a read-only folder, by Node", systemError("EROFS", "/x"), /^\/x: this may not be written/],
  [
    "a read-only folder, by DuckDB",
    query('IO Error: Cannot open file "/x/y.tmp": Permission denied'),
    /^\/x\/y\.tmp: this may not be written/,
  ],
  [
    "a locked file",
    query('IO Error: Could not set lock on file "/x.duckdb": Conflicting lock is held'),
    /^\/x\.duckdb: another program has it open/,
  ],
  [
    "a folder that cannot be made",
    Object.assign(new Error("ENOENT: no such file, mkdir '/x/y'"), { path: "/x/y" }),
    /^\/x\/y: this folder cannot be made/,
  ],
  [
    "a wrong query",
    query("Binder Error: no column x\n\nLINE 1: x"),
    "a.sql: Binder Error: no column x",
  ],
  ["any other", new Error("publish: 3 read, but 2"), "publish: 3 read, but 2"],
  ["no error at all", "words", "words"],
])("%s is one line", (_, error, expected) => {
  const line = failureLine(error);
  if (typeof expected === "string") expect(line).toBe(expected);
  else expect(line).toMatch(expected);
  expect(line).not.toContain("\n");
});
