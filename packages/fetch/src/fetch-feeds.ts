import pLimit from "p-limit";
import { Journal } from "./archive/journal.ts";
import type { FetchEffects } from "./effects.ts";
import type { Feed } from "./feeds/read-list.ts";
import { checkNetworks } from "./net/addresses.ts";
import { visitor } from "./net/visitor.ts";
import { type FetchOptions, usualOptions } from "./options.ts";
import { type FeedResult, readOneFeed } from "./steps/read-one-feed.ts";
import { type PageResult, storePage } from "./steps/store-page.ts";
import type { Work } from "./steps/work.ts";

/** What a run fetched. */
export interface FetchReport {
  readonly feeds: readonly FeedResult[];
  readonly pages: readonly PageResult[];
}

/**
 * Reads feeds and stores the pages they name, as they came, below a folder that `run` can read.
 * What an earlier run has stored is not asked for again; what it left over is.
 */
export async function fetchFeeds(
  feeds: readonly Feed[],
  folder: string,
  effects: FetchEffects,
  own: Partial<FetchOptions> = {},
): Promise<FetchReport> {
  const options = { ...usualOptions, ...own };
  checkNetworks(options.networks);
  const journal = await Journal.open(folder);
  const work: Work = { folder, journal, options, effects, visit: visitor(options, effects) };
  const read = await eachHost(feeds, options.hosts, (feed) => readOneFeed(feed, work));
  const queued = journal.queued();
  if (queued.length > 0) effects.log(plan(queued, options.delay));
  const pages = await eachHost(queued, options.hosts, (page) => storePage(page, work));
  return { feeds: read, pages };
}

function plan(pages: readonly { readonly url: string }[], delay: number): string {
  const hosts = new Set(pages.map(({ url }) => new URL(url).host)).size;
  return `fetch: ${pages.length} pages of ${hosts} hosts, ${delay / 1000} s or more between two of one`;
}

/** Works on several hosts at a time, and on the addresses of one host in their order. */
async function eachHost<Item extends { readonly url: string }, Result>(
  items: readonly Item[],
  most: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const limit = pLimit(most);
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const { host } = new URL(item.url);
    groups.set(host, [...(groups.get(host) ?? []), item]);
  }
  const results = [...groups.values()].map((group) =>
    limit(async () => {
      const done: Result[] = [];
      for (const item of group) done.push(await work(item));
      return done;
    }),
  );
  return (await Promise.all(results)).flat();
}
