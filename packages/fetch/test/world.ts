import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Collected, Rejected } from "@communique/model";
import { readRecords } from "@communique/source";
import type { Store } from "@communique/store";
import { type FetchOptions, type FetchReport, fetchFeeds } from "../src/index.ts";

/** How a page answers: a whole body, or as it likes. */
export type Page = string | ((request: IncomingMessage, response: ServerResponse) => void);

/** A request as the server saw it. */
export interface Seen {
  readonly host: string;
  readonly path: string;
  readonly at: number;
  readonly headers: IncomingMessage["headers"];
}

const START = Date.parse("2026-01-05T08:00:00Z");

/** A small internet on this machine: names of its own, a clock that only sleeping moves. */
export class World {
  readonly pages = new Map<string, Page>();
  readonly names = new Map<string, string>();
  readonly seen: Seen[] = [];
  readonly said: string[] = [];
  readonly #server: Server;
  readonly #folder: string;
  readonly #deadlines = new Set<AbortController>();
  #now = START;

  constructor(server: Server, folder: string) {
    this.#server = server;
    this.#folder = folder;
    server.on("request", (request, response) => this.#answer(request, response));
  }

  static async start(): Promise<World> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return new World(server, await mkdtemp(join(tmpdir(), "fetch-")));
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
    await rm(this.#folder, { recursive: true });
  }

  get folder(): string {
    return this.#folder;
  }

  /** Milliseconds that have gone by on the world's clock. */
  get elapsed(): number {
    return this.#now - START;
  }

  url(host: string, path: string): string {
    return `http://${host}:${(this.#server.address() as AddressInfo).port}${path}`;
  }

  /** Every request that waits for its answer has taken too long. */
  expire(): void {
    for (const deadline of this.#deadlines) deadline.abort();
  }

  fetch(paths: readonly string[], options: Partial<FetchOptions> = {}): Promise<FetchReport> {
    const feeds = paths.map((path) => ({ url: this.url("news.example", path), title: null }));
    return fetchFeeds(feeds, this.#folder, this.#effects(), {
      networks: ["127.0.0.1/32"],
      answerBytes: 100_000,
      ...options,
    });
  }

  /** A run over one feed of these pages. */
  fetchPages(urls: readonly string[], options: Partial<FetchOptions> = {}): Promise<FetchReport> {
    this.pages.set("/feed", rss(urls.map((url) => ({ url }))));
    return this.fetch(["/feed"], options);
  }

  /** What `communique run --input` would read of what was stored. */
  async stored(): Promise<{ collected: Collected[]; rejected: Rejected[] }> {
    const read = { collected: [] as Collected[], rejected: [] as Rejected[] };
    await writeFile(join(this.#folder, "none.txt"), "");
    const input = { paths: ["."], cwd: this.#folder };
    for await (const item of readRecords(input, { store: {} as Store })) {
      if (item.collected) read.collected.push(item.collected);
      else if (item.rejected.source !== "none.txt") read.rejected.push(item.rejected);
    }
    return read;
  }

  paths(): string[] {
    return this.seen.map(({ path }) => path).filter((path) => path !== "/robots.txt");
  }

  #effects() {
    return {
      now: () => this.#now,
      sleep: async (milliseconds: number) => {
        this.#now += milliseconds;
      },
      deadline: () => {
        const deadline = new AbortController();
        this.#deadlines.add(deadline);
        return deadline.signal;
      },
      random: () => 0,
      resolve: async (host: string) => [this.names.get(host) ?? "127.0.0.1"],
      log: (line: string) => void this.said.push(line),
    };
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const [path = "/", host = ""] = [request.url, request.headers.host?.split(":")[0]];
    this.seen.push({ host, path, at: this.elapsed, headers: request.headers });
    const page = this.pages.get(`${host}${path}`) ?? this.pages.get(path);
    if (typeof page === "function") page(request, response);
    else if (page === undefined) response.writeHead(404).end("no such page");
    else response.writeHead(200, { "Content-Type": typeOf(page) }).end(page);
  }
}

function typeOf(page: string): string {
  if (page.startsWith("<?xml")) return "application/rss+xml";
  return page.startsWith("<") ? "text/html; charset=utf-8" : "text/plain";
}

/** A feed of these pages. */
export function rss(items: readonly { url: string; date?: string; title?: string }[]): string {
  const inner = items.map(
    ({ url, date = "Sun, 04 Jan 2026 08:00:00 +0700", title = "Une réunion" }) =>
      `<item><title>${title}</title><link>${url}</link><pubDate>${date}</pubDate></item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>La Gazette</title>${inner.join("")}</channel></rss>`;
}

/** A page with an article. */
export function article(words = "Les ministres se sont réunis à Hanoï pour deux jours."): string {
  return `<!doctype html><html><body><article><p>${words}</p></article></body></html>`;
}

/** A page that has moved. */
export const moved =
  (target: string): Page =>
  (_, response) => {
    response.writeHead(302, { Location: target }).end();
  };
