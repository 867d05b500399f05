#!/usr/bin/env node
import { join } from "node:path";
import { bundle } from "@communique/stage/bundle";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`communique: Node ${process.versions.node} is too old: 20.19 or newer\n`);
  process.exit(1);
}
// A reader that stops early, as `head` does, is no error.
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});
process.setSourceMapsEnabled(true);
const { main } = await import(await bundle(join(import.meta.dirname, "../src/main.ts")));
process.exitCode = await main(process.argv.slice(2));
