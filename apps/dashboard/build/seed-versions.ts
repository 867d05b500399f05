import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const imported = /["']npm:((?:@[\w.-]+\/)?[\w.-]+)/g;

/**
 * Gives Framework a version of each package that its own client could load from a CDN. Our pages
 * load none of them, but without this every build asks the registry for their latest versions.
 */
export function seedVersions(cache: string): void {
  for (const name of packagesOf(clientFolder())) {
    mkdirSync(join(cache, "_npm", `${name}@0.0.0`), { recursive: true });
  }
}

function clientFolder(): string {
  const manifest = fileURLToPath(import.meta.resolve("@observablehq/framework/package.json"));
  return join(dirname(manifest), "dist", "client");
}

/** The packages that the scripts of a folder name as `npm:` imports, each once. */
export function packagesOf(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const scripts = files.filter((file) => file.endsWith(".js"));
  const names = scripts.flatMap((file) =>
    [...readFileSync(join(folder, file), "utf8").matchAll(imported)].map(([, name = ""]) => name),
  );
  return [...new Set(names)].sort();
}
