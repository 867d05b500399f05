import { resolve } from "node:path";
import { Command } from "commander";
import { publishSite, type SiteOptions } from "./site/publish-site.ts";

const repository = resolve(import.meta.dirname, "..");

const program = new Command("site")
  .description("Fetch feeds, run the pipeline, and lay the built site into a folder for any host.")
  .option("-f, --feeds <file>", "the feeds to fetch: OPML, or one address a line; none by default")
  .option("-i, --into <folder>", "where fetched pages are kept", "data/fetched")
  .option("-a, --articles <path...>", "articles to read besides what was fetched")
  .requiredOption("-t, --to <folder>", "where the site goes")
  .option("-s, --address <url>", "the address it will have")
  .argument("[fetch...]", "after --: options for `communique fetch`")
  .action(async (fetch: string[], options: Omit<SiteOptions, "fetch">) => {
    const say = (line: string) => process.stderr.write(`${line}\n`);
    await publishSite({ ...options, fetch }, { repository, cwd: process.cwd(), say });
  });

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`site: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
