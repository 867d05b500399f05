import { archive, tablesFolder, withBodies } from "./load/archive.ts";
import { pageFiles } from "./load/page-files.ts";

const files = await pageFiles(tablesFolder(process.env), withBodies(process.env));
process.stdout.write(await archive(files));
