import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  addToHistory,
  type Floors,
  formatHistory,
  type PastScores,
  pastScores,
  readHistory,
} from "@communique/evaluate";

const repository = join(import.meta.dirname, "..");
const floorsPath = "data/gold/floors.json";
const historyFile = join(repository, "data/gold/history.jsonl");

const git = (...words: string[]) =>
  execFileSync("git", words, { cwd: repository, encoding: "utf8", maxBuffer: 1e8 }).trim();

/** What each commit that changed the floors says of them, the oldest first. */
function committed(): PastScores[] {
  const log = git("log", "--reverse", "--format=%H%x09%cI%x09%s", "--", floorsPath);
  return log.split("\n").map((line) => {
    const [commit = "", day = "", note = ""] = line.split("\t");
    const floors: Floors = JSON.parse(git("show", `${commit}:${floorsPath}`));
    return pastScores(floors, { at: new Date(day).toISOString(), note });
  });
}

/** The rows kept so far that no commit tells of: floors that were written and not committed. */
function uncommitted(rows: readonly PastScores[]): PastScores[] {
  const text = existsSync(historyFile) ? readFileSync(historyFile, "utf8") : "";
  const last = rows.at(-1)?.at ?? "";
  return readHistory(text).filter(({ at }) => at > last);
}

// Half a history would overwrite the whole one.
if (git("rev-parse", "--is-shallow-repository") === "true") {
  throw new Error("score-history: this clone is shallow; run: git fetch --unshallow");
}
const rows = committed();
const history = [...rows, ...uncommitted(rows)].reduce<PastScores[]>(addToHistory, []);
writeFileSync(historyFile, formatHistory(history));
