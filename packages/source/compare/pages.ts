import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";

/** A page and what a reader would keep of it. */
export interface Page {
  readonly name: string;
  readonly html: string;
  readonly gold: string;
}

/** The twenty pages that were written for the comparison, each beside its text. */
export async function ownPages(): Promise<Page[]> {
  const folder = join(import.meta.dirname, "pages");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".html")).sort();
  return Promise.all(
    names.map(async (name) => ({
      name: basename(name, ".html"),
      html: await readFile(join(folder, name), "utf8"),
      gold: await readFile(join(folder, name.replace(".html", ".txt")), "utf8"),
    })),
  );
}

/** The pages of the sample whose body the gold states. */
export async function samplePages(): Promise<Page[]> {
  const data = join(import.meta.dirname, "../../../data");
  const bodies = await goldBodies(join(data, "gold/bodies.jsonl"));
  const sample = join(data, "raw/sample");
  const entries = await readdir(sample, { recursive: true });
  const paths = entries.filter((path) => path.endsWith(".html")).sort();
  const pages = paths.map(async (path) => {
    const name = basename(path, ".html");
    return { name, html: await readFile(join(sample, path), "utf8"), gold: bodies.get(name) ?? "" };
  });
  return (await Promise.all(pages)).filter(({ gold }) => gold !== "");
}

async function goldBodies(path: string): Promise<Map<string, string>> {
  const lines = (await readFile(path, "utf8")).trim().split("\n");
  const rows = lines.map((line): { id: string; body: string } => JSON.parse(line));
  return new Map(rows.map(({ id, body }) => [id, body]));
}
