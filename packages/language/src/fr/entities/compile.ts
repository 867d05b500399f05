import { fold, tokenise, wordOf } from "@communique/text";
import { type Lexicons, lexicon, type LexiconRow as Row } from "../../lexicon.ts";
import type {
  EntityTrigger,
  EntityWordGroup,
  EntityWords,
  Portfolio,
  TriggerGroup,
} from "./types.ts";

/** Reads the `entity-*` lexicons; throws where one is missing. */
export function compileEntityWords(lexicons: Lexicons): EntityWords {
  const rows = (file: string) => lexicon(lexicons, `entity-${file}`);
  return {
    triggers: [
      ...rows("offices").map(grouped),
      ...rows("place-words").map(grouped),
      ...rows("titles").map((row) => trigger(row, row.group === "many" ? "titles" : "title")),
      ...rows("combining").map((row) => trigger(row, "combining", row.country)),
      ...rows("ministry-acronyms").map((row) => trigger(row, "acronym", row.portfolio)),
      ...rows("formats").map((row) => trigger(row, "format", row.format)),
    ],
    portfolios: portfoliosOf([...rows("ministry-acronyms"), ...rows("portfolios")]),
    words: rows("words").map(({ form, group }) => ({
      word: (form ?? "").toLowerCase(),
      group: group as EntityWordGroup,
    })),
    surnames: new Map(rows("surnames").map((row) => [fold(row.form ?? ""), row.country ?? ""])),
    leaders: new Map(rows("leaders").map((row) => [wordsOf(row.form ?? ""), row.country ?? ""])),
  };
}

const grouped = (row: Row) => trigger(row, row.group as TriggerGroup);

function trigger(row: Row, group: TriggerGroup, value = ""): EntityTrigger {
  return { form: row.form ?? "", group, value, rule: row.rule ?? "", check: row.check ?? "" };
}

function portfoliosOf(rows: readonly Row[]): Map<string, Portfolio> {
  const map = new Map<string, Portfolio>();
  for (const { form = "", portfolio = "", topic = "" } of rows) {
    map.set(wordsOf(form), { key: portfolio, topic });
  }
  return map;
}

function wordsOf(form: string): string {
  const tokens = tokenise(fold(form));
  return Array.from({ length: tokens.count }, (_, i) => wordOf(tokens, i)).join(" ");
}
