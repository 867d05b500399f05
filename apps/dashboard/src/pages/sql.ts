import { modelFile } from "../files.js";
import { mountWith } from "../mount.js";
import { sql } from "../page/sql.js";
import type { TableText } from "../rows/rows.js";

await mountWith(async () => sql((await modelFile.json()) as TableText[]));
