import { homedir } from "node:os";
import { join } from "node:path";

/** What the command needs of the world around it. */
export interface Terminal {
  /** Writes what was asked for. */
  out(text: string | Uint8Array): void;
  /** Writes what the person should know besides. */
  err(text: string): void;
  readonly cwd: string;
  readonly isColoured: boolean;
  readonly columns: number;
  /** The stream of `err` where it is a screen that can be redrawn. */
  readonly live?: NodeJS.WriteStream;
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  /** Whether `out` goes to a person's screen. */
  readonly isScreen?: boolean;
  /** Where a prompt draws itself. */
  readonly screen?: NodeJS.WritableStream;
  /** The file in which a prompt remembers what was asked. */
  readonly history?: string;
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const { stdout, stderr, stdin, env } = process;
  const live = stderr.isTTY === true ? { live: stderr } : {};
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    cwd: process.cwd(),
    isColoured: stdout.isTTY === true && !env.NO_COLOR,
    columns: stdout.columns ?? 100,
    ...live,
    input: stdin,
    isScreen: stdout.isTTY === true,
    screen: stdout,
    history: join(env.XDG_STATE_HOME || join(homedir(), ".local/state"), "communique/history"),
  };
}
