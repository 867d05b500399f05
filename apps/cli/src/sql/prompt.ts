import { createInterface, type Interface } from "node:readline";
import { QueryError, type Store } from "@communique/store";
import type { Terminal } from "../terminal.ts";
import { type AnswerFormat, answer } from "./answer.ts";
import { complete } from "./complete.ts";
import { type Reply, runDotCommand, type Session } from "./dot-commands.ts";
import { MOST_REMEMBERED, readHistory, writeHistory } from "./history.ts";
import { problemText } from "./problem.ts";

const GREETING = "Ends a query: ;   Completes: Tab   Lists what else there is: .help\n";

/** A query that grows line by line. */
interface Draft {
  text: string;
}

/** Answers what is typed, or piped in, query by query; a mistake ends nothing. */
export async function prompt(
  store: Store,
  format: AnswerFormat,
  terminal: Terminal,
): Promise<void> {
  const isPerson = terminal.input.isTTY === true;
  const session: Session = { store, format };
  const draft: Draft = { text: "" };
  const lines = open(store, draft, terminal);
  const ask = () => {
    if (!isPerson) return;
    lines.setPrompt(draft.text === "" ? "sql> " : "...> ");
    lines.prompt();
  };
  if (isPerson) terminal.out(GREETING);
  ask();
  for await (const line of lines) {
    const { text, isOver } = await reply(session, draft, line);
    terminal.out(text);
    if (isOver) break;
    ask();
  }
  if (draft.text.trim() !== "") terminal.out((await tried(session, draft.text)).text);
  if (isPerson) terminal.out("\n");
}

async function reply(session: Session, draft: Draft, line: string): Promise<Reply> {
  if (draft.text.trim() === "" && line.startsWith(".")) return runDotCommand(session, line);
  draft.text += draft.text === "" && line.trim() === "" ? "" : `${line}\n`;
  if (!/;\s*$/.test(line)) return { text: "" };
  const query = draft.text;
  draft.text = "";
  return tried(session, query);
}

async function tried({ store, format }: Session, query: string): Promise<Reply> {
  try {
    return { text: String(await answer(store, query, format)) };
  } catch (error) {
    if (error instanceof QueryError) return { text: `${problemText(error)}\n` };
    throw error;
  }
}

function open(store: Store, draft: Draft, { input, screen, history }: Terminal): Interface {
  if (input.isTTY !== true) return createInterface({ input });
  const lines = createInterface({
    input,
    ...(screen === undefined ? {} : { output: screen }),
    terminal: true,
    history: readHistory(history),
    historySize: MOST_REMEMBERED,
    removeHistoryDuplicates: true,
    completer: (line: string, done: (error: Error | null, result: [string[], string]) => void) => {
      complete(store, draft.text, line).then(
        (result) => done(null, result),
        () => done(null, [[], line]),
      );
    },
  });
  lines.on("history", (newestFirst: string[]) => {
    // A query of several lines comes back as one.
    if (draft.text !== "") newestFirst.splice(0, 2, newestFirst.slice(0, 2).reverse().join(" "));
    writeHistory(history, newestFirst);
  });
  lines.on("SIGINT", () => {
    if (draft.text === "" && lines.line === "") lines.close();
    draft.text = "";
    lines.write(null, { ctrl: true, name: "u" });
    lines.setPrompt("sql> ");
    lines.prompt();
  });
  return lines;
}
