import { createHash } from "node:crypto";
import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const repository = resolve(import.meta.dirname, "../..");
const cache = join(repository, "node_modules/.cache/communique");
const OWN = "@communique/";

/**
 * Makes JavaScript of a TypeScript module and of all of ours that it imports: it starts
 * faster than module by module, and functions made in a hot loop are not named one by one. It is
 * made anew when a file that it was made of has changed.
 */
export async function bundle(entry) {
  const list = join(cache, `${hashOf(entry)}.json`);
  const known = JSON.parse(await readFile(list, "utf8").catch(() => "null"));
  if (known !== null && known.stamps === (await stampsOf(known.inputs))) return known.path;
  const { build } = await import("esbuild");
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    entryNames: "entry",
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    logLevel: "silent",
    platform: "node",
    format: "esm",
    target: "node20.19",
    absWorkingDir: repository,
    sourcemap: "inline",
    sourcesContent: false,
    outdir: cache,
    outExtension: { ".js": ".mjs" },
    plugins: [others, places],
  });
  const files = outputFiles.map(({ path, contents }) => [basename(path), contents]);
  const folder = join(cache, hashOf(entry, ...files.flat()));
  for (const [name, contents] of files) await put(join(folder, name), contents);
  const path = join(folder, "entry.mjs");
  const inputs = Object.keys(metafile.inputs);
  await put(list, Buffer.from(JSON.stringify({ path, inputs, stamps: await stampsOf(inputs) })));
  return path;
}

function hashOf(...parts) {
  const hash = createHash("sha256").update(repository);
  for (const part of parts) hash.update(part);
  return hash.digest("hex").slice(0, 16);
}

/** When the files were written, and how long they are. */
async function stampsOf(inputs) {
  const stats = inputs.map((input) => stat(join(repository, input)).catch(() => null));
  const stamps = (await Promise.all(stats)).map((each) => `${each?.mtimeMs} ${each?.size}`);
  return hashOf(stamps.join("\n"));
}

/** Many processes may write one bundle at once; each moves a whole one into place. */
async function put(path, contents) {
  const known = await readFile(path).catch(() => null);
  if (known?.equals(contents)) return;
  const beside = `${path}.${process.pid}`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(beside, contents);
  await rename(beside, path);
  await rm(beside, { force: true });
}

/** What others wrote stays where it is installed for the module that asks for it. */
const others = {
  name: "others",
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, async ({ path, pluginData, ...from }) => {
      const isOurs = path.startsWith(OWN) || path.startsWith("node:");
      if (isOurs || from.kind === "entry-point" || pluginData === others) return null;
      const { importer, resolveDir, kind } = from;
      const found = await build.resolve(path, { importer, resolveDir, kind, pluginData: others });
      return found.errors.length > 0 ? found : { path: found.path, external: true };
    });
  },
};

/** A module finds its files from where it was written. */
const places = {
  name: "places",
  setup(build) {
    build.onLoad({ filter: /\.[jt]s$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const contents = source
        .replaceAll(/import\.meta\.dirname/g, JSON.stringify(dirname(path)))
        .replaceAll(/import\.meta\.url/g, JSON.stringify(pathToFileURL(path).href));
      return { loader: path.endsWith("ts") ? "ts" : "js", contents };
    });
  },
};
