import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const macs = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** The Chromium of this machine; where there is none, one is fetched if that can be done. */
export function findChromium(): string {
  const found = look();
  if (found !== null) return found;
  install();
  const fetched = look();
  if (fetched !== null) return fetched;
  throw new Error(
    "browser test: there is no Chromium here and none could be fetched. Install one with\n" +
      "  npx playwright-core install chromium\nor name yours with CHROMIUM_PATH=/path/to/chromium",
  );
}

function look(): string | null {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== "") {
    if (existsSync(named)) return named;
    throw new Error(`browser test: CHROMIUM_PATH names a file that is not there: ${named}`);
  }
  const folders = (process.env.PATH ?? "").split(delimiter);
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...paths, ...macs, chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}

function install(): void {
  if (existsSync("/etc/debian_version") && process.getuid?.() === 0) {
    const run = (...words: string[]) =>
      spawnSync("apt-get", words, { stdio: "inherit" }).status === 0;
    if (run("update", "-q") && run("install", "-y", "-q", "chromium")) return;
  }
  try {
    execFileSync("npx", ["playwright-core", "install", "chromium"], { stdio: "inherit" });
  } catch {
    // Whether it worked shows when we look again.
  }
}
