import { PassThrough, Readable } from "node:stream";
import { main } from "../src/main.ts";

/** What a command said and how it ended. */
export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly bytes: Buffer;
}

/** Runs the command in a folder, with what is piped into it. */
export async function run(cwd: string, args: readonly string[], piped = ""): Promise<Said> {
  const out: (string | Uint8Array)[] = [];
  const err: string[] = [];
  const code = await main(args, {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    cwd,
    isColoured: false,
    columns: 80,
    input: Readable.from([piped]),
  });
  const bytes = Buffer.concat(out.map((part) => Buffer.from(part)));
  return { code, out: bytes.toString(), err: err.join(""), bytes };
}

/** Runs the command at a screen, with what a person types. */
export async function type(
  cwd: string,
  args: readonly string[],
  keys: readonly string[],
  history?: string,
): Promise<Pick<Said, "code" | "out"> & { readonly drawn: string }> {
  const out: string[] = [];
  const screen = new PassThrough();
  const drawn: string[] = [];
  screen.on("data", (data) => drawn.push(String(data)));
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const ending = main(args, {
    out: (text) => void out.push(String(text)),
    err: (text) => void out.push(text),
    cwd,
    isColoured: false,
    columns: 80,
    input,
    screen,
    isScreen: true,
    ...(history === undefined ? {} : { history }),
  });
  for (const key of keys) {
    await new Promise((done) => setTimeout(done, 150));
    input.write(key);
  }
  await new Promise((done) => setTimeout(done, 150));
  input.end("\u0004");
  return { code: await ending, out: out.join(""), drawn: drawn.join("") };
}
