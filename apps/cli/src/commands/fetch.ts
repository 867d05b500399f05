import { Command } from "commander";
import type { FetchCommandOptions } from "../actions/fetch.ts";
import type { Terminal } from "../terminal.ts";

/** `communique fetch`: feeds in, a folder of pages for `run` out. */
export function fetchCommand(terminal: Terminal): Command {
  return new Command("fetch")
    .description("Read news feeds and store the pages they name, as they came, for `run` to read.")
    .requiredOption("-f, --feeds <file>", "the feeds: OPML, or one address a line")
    .requiredOption("-i, --into <folder>", "where the pages go, and what is known of them")
    .option("-a, --user-agent <text>", "who asks: a name and an address to complain to")
    .option("-d, --delay <seconds>", "the pause between two requests to one host", Number)
    .option("-t, --timeout <seconds>", "the time that one answer may take", Number)
    .option("-m, --megabytes <n>", "the size that one answer may have", Number)
    .option("--allow-network <network...>", "private networks that may be asked, as 10.0.0.0/8")
    .addHelpText(
      "after",
      `
Keeps to robots.txt, asks a host for one page at a time, and asks for feeds only if they have
changed. Run it again to go on where it stopped; pages that it has are not asked for again.
Addresses of private networks are refused, also behind names and redirects.

Example:
  $ communique fetch --feeds feeds/south-east-asia.opml --into fetched/
  $ communique run --input fetched/ --output out/`,
    )
    .action(async (options: FetchCommandOptions) => {
      const { fetchInto } = await import("../actions/fetch.ts");
      await fetchInto(options, terminal);
    });
}
