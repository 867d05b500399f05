import type { FeedState, PageState } from "../archive/journal.ts";
import { FetchFault, faultOf } from "../fault.ts";
import { type Entry, readFeed } from "../feeds/read-feed.ts";
import type { Feed } from "../feeds/read-list.ts";
import { type Answer, headerOf } from "../net/request.ts";
import type { Work } from "./work.ts";

/** What became of a feed. */
export interface FeedResult {
  readonly url: string;
  readonly status: "read" | "unchanged" | "failed";
  /** Pages that were not known before. */
  readonly fresh: number;
  readonly reason: string | null;
}

/** Reads a feed if it has changed, and queues the pages it names that are not known yet. */
export async function readOneFeed(feed: Feed, work: Work): Promise<FeedResult> {
  const result = await attempt(feed, work).catch((cause: unknown): FeedResult => {
    const { reason, detail } = faultOf(cause);
    work.effects.log(`fetch: ${feed.url}: ${reason}: ${detail}`);
    return { url: feed.url, status: "failed", fresh: 0, reason };
  });
  return result;
}

async function attempt({ url, title }: Feed, work: Work): Promise<FeedResult> {
  const { journal, options, visit } = work;
  const answer = await visit(new URL(url), conditions(journal.feed(url)));
  if (answer.status === 304) return { url, status: "unchanged", fresh: 0, reason: null };
  if (answer.status !== 200) {
    throw new FetchFault("http_status", `the server answered ${answer.status}`);
  }
  const content = readFeed(answer, options.answerBytes);
  const outlet = title ?? content.title;
  const fresh = content.entries.filter((entry) => !journal.isKnown(entry.url));
  const pages = [...new Map(fresh.map((entry) => [entry.url, entry])).values()];
  // The pages come first: a run that is killed between would never be told of them again.
  await journal.write(...pages.map((entry) => ({ page: queuedPage(entry, outlet) })), {
    feed: url,
    ...stateOf(answer),
  });
  return { url, status: "read", fresh: pages.length, reason: null };
}

function conditions({ etag, modified }: FeedState): Record<string, string> {
  return {
    Accept: "application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.5",
    ...(etag === null ? {} : { "If-None-Match": etag }),
    ...(modified === null ? {} : { "If-Modified-Since": modified }),
  };
}

function stateOf(answer: Answer): FeedState {
  return { etag: headerOf(answer, "ETag"), modified: headerOf(answer, "Last-Modified") };
}

function queuedPage(entry: Entry, outlet: string | null): PageState {
  return { ...entry, outlet, status: "queued", failures: 0, reason: null };
}
