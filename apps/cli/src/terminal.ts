/** What the command needs of the world around it. */
export interface Terminal {
  /** Writes what was asked for. */
  out(text: string): void;
  /** Writes what the person should know besides. */
  err(text: string): void;
  readonly cwd: string;
  readonly isColoured: boolean;
  readonly columns: number;
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const { stdout, stderr, stdin, env } = process;
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    cwd: process.cwd(),
    isColoured: stdout.isTTY === true && !env.NO_COLOR,
    columns: stdout.columns ?? 100,
    input: stdin,
  };
}
