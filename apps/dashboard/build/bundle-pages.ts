import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { build, type Metafile, type Plugin } from "esbuild";

const source = resolve(import.meta.dirname, "../src");
const FOLDER = "_page";

/** The scripts of each page, the page's own first: a few files in place of a hundred modules. */
export type Bundles = ReadonlyMap<string, readonly string[]>;

/**
 * Joins the modules of every page. Framework builds each module and each package on its own and adds
 * its runtime, which no page here uses: what the browser must fetch and start is a third of that.
 */
export async function bundlePages(dist: string): Promise<Bundles> {
  const pages = readdirSync(join(source, "pages"));
  const { metafile } = await build({
    entryPoints: pages.map((file) => join(source, "pages", file)),
    outdir: join(dist, FOLDER),
    ...{ bundle: true, splitting: true, minify: true, metafile: true, write: true },
    ...{ format: "esm", target: "es2023", platform: "browser", charset: "utf8" },
    ...{ entryNames: "[name]-[hash]", chunkNames: "chunk-[hash]", legalComments: "linked" },
    plugins: [pageModules, siteFiles(registeredFiles(dist))],
  });
  for (const folder of ["_node", "_observablehq"]) rmSync(join(dist, folder), { recursive: true });
  for (const file of readdirSync(join(dist, "_import"))) {
    if (!file.endsWith(".css")) rmSync(join(dist, "_import", file), { recursive: true });
  }
  return new Map(pages.map((file) => [file.replace(".ts", ""), scriptsOf(metafile, file)]));
}

/** Page modules name each other `.js`, as Framework wants it; here they are `.ts`. */
const pageModules: Plugin = {
  name: "page-modules",
  setup: ({ onResolve }) => {
    onResolve({ filter: /^\.{1,2}\// }, ({ resolveDir, path }) => {
      const typed = resolve(resolveDir, path).replace(/\.js$/, ".ts");
      return resolveDir.startsWith(source) && existsSync(typed) ? { path: typed } : undefined;
    });
  },
};

/** Stands for Framework's library: of it, pages use the addresses of files only. */
const siteFiles = (files: Record<string, string>): Plugin => ({
  name: "site-files",
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^observablehq:stdlib$/ }, ({ path }) => ({ path, namespace: "site" }));
    onLoad({ filter: /.*/, namespace: "site" }, () => ({
      contents: `const paths = ${JSON.stringify(files)};
export const FileAttachment = (name) => ({
  async json() {
    const answer = await fetch(new URL("../" + paths[name], import.meta.url));
    if (!answer.ok) throw new Error(name + ": " + answer.status);
    return answer.json();
  },
});`,
    }));
  },
});

/** Where Framework put the files that pages name: it says so in each page. */
function registeredFiles(dist: string): Record<string, string> {
  const line = /registerFile\("(.*?)", \{[^}]*?"path":"\.\/(.*?)"/g;
  const pages = readdirSync(dist).filter((file) => file.endsWith(".html"));
  const found = pages.flatMap((file) => [...readFileSync(join(dist, file), "utf8").matchAll(line)]);
  return Object.fromEntries(found.map(([, name, path]) => [name, path]));
}

function scriptsOf({ outputs }: Metafile, file: string): string[] {
  const entry = Object.entries(outputs).find(([, { entryPoint }]) =>
    entryPoint?.endsWith(`src/pages/${file}`),
  );
  if (entry === undefined) throw new Error(`dashboard: no bundle of ${file}`);
  const needed = [entry[0]];
  for (const path of needed) {
    const now = outputs[path]?.imports.filter(({ kind }) => kind === "import-statement") ?? [];
    needed.push(...now.map((one) => one.path).filter((other) => !needed.includes(other)));
  }
  return needed.map((path) => `./${basename(dirname(path))}/${basename(path)}`);
}
