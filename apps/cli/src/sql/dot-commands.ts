import { quoteText, type Store } from "@communique/store";
import { type AnswerFormat, answer, answerFormats } from "./answer.ts";

/** What a prompt keeps in mind. */
export interface Session {
  readonly store: Store;
  format: AnswerFormat;
}

/** What a dot command says, and whether it ends the prompt. */
export interface Reply {
  readonly text: string;
  readonly isOver?: boolean;
}

interface DotCommand {
  readonly help: string;
  readonly run: (session: Session, argument: string) => Promise<Reply> | Reply;
}

const TABLES = `SELECT name, kind, estimated_size AS "rows", comment FROM (
  SELECT table_name AS name, 'table' AS kind, estimated_size, comment FROM duckdb_tables()
  UNION ALL
  SELECT view_name, 'view', NULL, comment FROM duckdb_views() WHERE NOT internal
) ORDER BY kind, name`;

const columnsOf = (table: string) => `SELECT column_name AS "column", data_type AS type, comment
FROM duckdb_columns() WHERE table_name = ${quoteText(table)} ORDER BY column_index`;

const EXAMPLES = [
  "from meetings_per_country_year where country = 'VN';",
  "from country_pairs order by meetings desc limit 10;",
  "from series_ledger where state in ('missing', 'promised');",
  "select name, words, sentence, url from evidence where field = 'starts_on' limit 5;",
];

/** The commands that begin with a dot, by name. */
export const dotCommands: Readonly<Record<string, DotCommand>> = {
  ".help": { help: "this list", run: () => ({ text: helpText() }) },
  ".tables": { help: "the tables and views", run: async ({ store }) => say(store, TABLES) },
  ".columns": {
    help: ".columns TABLE: its columns and what they hold",
    run: async ({ store }, table) =>
      table === "" ? { text: "Which table? .columns meetings\n" } : say(store, columnsOf(table)),
  },
  ".examples": {
    help: "queries to begin with; docs/sql.md has more",
    run: () => ({ text: `${EXAMPLES.join("\n")}\n` }),
  },
  ".format": {
    help: `.format NAME: how answers are printed: ${textFormats().join(", ")}`,
    run: setFormat,
  },
  ".exit": { help: "leave; so does Ctrl-D", run: () => ({ text: "", isOver: true }) },
};

/** Does what a line with a dot asks for. */
export async function runDotCommand(session: Session, line: string): Promise<Reply> {
  const [name = "", ...words] = line.trim().replace(/;$/, "").split(/\s+/);
  const command = dotCommands[name === ".quit" ? ".exit" : name];
  if (command === undefined) return { text: `There is no ${name}: .help lists what there is.\n` };
  return command.run(session, words.join(" "));
}

async function say(store: Store, query: string): Promise<Reply> {
  return { text: String(await answer(store, query, "table")) };
}

function setFormat(session: Session, name: string): Reply {
  const format = textFormats().find((each) => each === name);
  if (format === undefined) return { text: `Formats: ${textFormats().join(", ")}\n` };
  session.format = format;
  return { text: "" };
}

function textFormats(): AnswerFormat[] {
  return answerFormats.filter((name) => name !== "parquet");
}

function helpText(): string {
  const lines = Object.entries(dotCommands).map(([name, { help }]) => `${name.padEnd(10)} ${help}`);
  return `${lines.join("\n")}\nA query ends with ; and may have several lines. Tab completes, arrows go through what was asked before.\n`;
}
