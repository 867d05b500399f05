import { mkdir, rename, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { PageState } from "../archive/journal.ts";
import { warcFile, warcPath } from "../archive/warc-file.ts";
import { FetchFault, faultOf } from "../fault.ts";
import { type Answer, headerOf } from "../net/request.ts";
import type { Work } from "./work.ts";

/** What became of a page. */
export interface PageResult {
  readonly url: string;
  readonly status: PageState["status"];
  readonly reason: string | null;
}

/** Fetches a page and stores it as it came; a fault is kept in the journal and passed by. */
export async function storePage(page: PageState, work: Work): Promise<PageResult> {
  const next = await attempt(page, work).catch((cause: unknown): PageState => {
    const fault = faultOf(cause);
    work.effects.log(`fetch: ${page.url}: ${fault.reason}: ${fault.detail}`);
    return afterFault(page, fault, work.options.runs);
  });
  await work.journal.write({ page: next });
  return { url: next.url, status: next.status, reason: next.reason };
}

async function attempt(page: PageState, { folder, effects, visit }: Work): Promise<PageState> {
  const answer = await visit(new URL(page.url), { Accept: "text/html, text/plain;q=0.8" });
  checkPage(answer);
  const { title, outlet, published } = page;
  const file = await warcFile(answer, { title, outlet, published }, effects.now());
  await writeWhole(join(folder, warcPath(answer.url)), file);
  return { ...page, status: "stored", reason: null };
}

function checkPage(answer: Answer): void {
  if (answer.status !== 200) {
    throw new FetchFault("http_status", `the server answered ${answer.status}`);
  }
  const type = headerOf(answer, "Content-Type") ?? "text/html";
  if (!/html|text\/plain/i.test(type)) throw new FetchFault("not_text", `is of type ${type}`);
}

/** A file is there whole or not at all: `run` does not look at hidden ones. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.tmp`);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(beside, bytes);
  await rename(beside, path);
}

function afterFault(page: PageState, { reason, isPassing }: FetchFault, runs: number): PageState {
  const failures = page.failures + 1;
  const status = isPassing && failures < runs ? "queued" : "gone";
  return { ...page, status, failures, reason };
}
