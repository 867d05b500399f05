import { join } from "node:path";
import { bundle } from "@communique/stage/bundle";

process.setSourceMapsEnabled(true);
const { main } = await import(await bundle(join(import.meta.dirname, "src/main.ts")));
process.exitCode = await main(process.argv.slice(2));
