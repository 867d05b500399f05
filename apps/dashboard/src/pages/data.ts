import { modelFile } from "../files.js";
import { mountWith } from "../mount.js";
import { data } from "../page/data.js";
import type { Download, TableText } from "../rows/rows.js";

await mountWith(async () => {
  const [tables, files] = await Promise.all([modelFile.json(), downloadList()]);
  return data(tables as TableText[], files);
});

/** The list is written with the downloads themselves: Framework's own preview has neither. */
async function downloadList(): Promise<Download[]> {
  const answer = await fetch(new URL("./downloads/index.json", document.baseURI));
  return answer.ok ? ((await answer.json()) as Download[]) : [];
}
