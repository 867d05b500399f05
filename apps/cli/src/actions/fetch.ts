import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import {
  type FetchOptions,
  type FetchReport,
  fetchFeeds,
  processEffects,
  readFeedList,
} from "@communique/fetch";
import { checkFeedList } from "../feed-list.ts";
import type { Terminal } from "../terminal.ts";

/** What `fetch` is asked for. */
export interface FetchCommandOptions {
  readonly feeds: string;
  readonly into: string;
  readonly userAgent?: string;
  readonly delay?: number;
  readonly timeout?: number;
  readonly megabytes?: number;
  readonly allowNetwork?: readonly string[];
}

const SECOND = 1000;
const MEGABYTE = 1024 * 1024;

/** Reads the feeds of a list into a folder; fails where not one of them could be read. */
export async function fetchInto(options: FetchCommandOptions, terminal: Terminal): Promise<void> {
  const list = await readList(resolve(terminal.cwd, options.feeds), options.feeds);
  checkFeedList(list, `fetch: ${options.feeds}`);
  const feeds = readFeedList(list);
  const effects = processEffects((line) => terminal.err(`${line}\n`));
  const folder = resolve(terminal.cwd, options.into);
  const report = await fetchFeeds(feeds, folder, effects, settingsOf(options));
  terminal.out(summaryOf(report, options.into));
  if (report.feeds.every(({ status }) => status === "failed")) {
    throw new Error("fetch: no feed could be read");
  }
}

async function readList(path: string, name: string): Promise<string> {
  return readFile(path, "utf8").catch((cause) => {
    throw new Error(`fetch: ${name}: there is no such file`, { cause });
  });
}

function settingsOf(options: FetchCommandOptions): Partial<FetchOptions> {
  const { userAgent, delay, timeout, megabytes, allowNetwork } = options;
  return {
    ...(userAgent === undefined ? {} : { userAgent }),
    ...(delay === undefined ? {} : { delay: positive("--delay", delay) * SECOND }),
    ...(timeout === undefined ? {} : { timeout: positive("--timeout", timeout) * SECOND }),
    ...(megabytes === undefined
      ? {}
      : { answerBytes: positive("--megabytes", megabytes) * MEGABYTE }),
    ...(allowNetwork === undefined ? {} : { networks: allowNetwork }),
  };
}

function positive(option: string, value: number): number {
  if (value > 0 && Number.isFinite(value)) return value;
  throw new Error(`fetch: ${option} is no number above 0`);
}

function summaryOf({ feeds, pages }: FetchReport, folder: string): string {
  const feedsThat = (status: string) => feeds.filter((feed) => feed.status === status).length;
  const pagesThat = (status: string) => pages.filter((page) => page.status === status).length;
  return `
Feeds     ${feeds.length}: ${feedsThat("read")} read, ${feedsThat("unchanged")} unchanged, ${feedsThat("failed")} failed
Pages     ${pages.length}: ${pagesThat("stored")} stored, ${pagesThat("queued")} left for another run, ${pagesThat("gone")} given up

Read      npx communique run --input ${folder} --output out/
`;
}
