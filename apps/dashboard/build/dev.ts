import { tablesFolder, withBodies } from "../src/load/archive.ts";
import { startPreview } from "./preview.ts";

const port = Number(process.env.PORT ?? 3000);
const bodies = withBodies(process.env);
const preview = await startPreview(tablesFolder(process.env), { port, bodies });
process.stdout.write(`${preview.address}\n`);
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    preview.close();
    process.exit();
  });
}
