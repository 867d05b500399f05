import { join } from "node:path";
import { bundle } from "@communique/stage/bundle";

const { main } = await import(await bundle(join(import.meta.dirname, "src/machinery/main.ts")));
await main(process.argv.slice(2));
