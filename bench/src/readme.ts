import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { repository } from "@communique/stage";

const begin = "<!-- bench: npm run bench";
const end = "<!-- end of bench -->";

/** Puts what was measured into the README, between its marks. */
export async function writeReadme(command: string, lines: readonly string[]): Promise<void> {
  const path = join(repository, "README.md");
  const readme = await readFile(path, "utf8");
  await writeFile(path, withBench(readme, command, lines.join("\n\n")));
}

/** The README with other figures, and the command that measures them. */
export function withBench(readme: string, command: string, text: string): string {
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
  if (from < 0 || to < from) throw new Error("bench: the README has no marks for its figures");
  const mark = `${begin} -- ${command} -->`;
  return `${readme.slice(0, from)}${mark}\n${text}\n${readme.slice(to)}`;
}
