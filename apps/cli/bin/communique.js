#!/usr/bin/env node
import { register } from "tsx/esm/api";

register();
// A reader that stops early, as `head` does, is no error.
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});
const { main } = await import("../src/main.ts");
process.exitCode = await main(process.argv.slice(2));
