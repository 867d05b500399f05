import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { codebook } from "@communique/publish";

writeFileSync(join(import.meta.dirname, "../docs/codebook.md"), codebook());
