import { appendFile, mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** What is known of a feed from the last time it was read. */
export interface FeedState {
  readonly etag: string | null;
  readonly modified: string | null;
}

/** What became of a page so far. */
export interface PageState {
  readonly url: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  /** `queued` is still to be fetched; `gone` is not asked for again. */
  readonly status: "queued" | "stored" | "gone";
  /** How many runs have failed to fetch it. */
  readonly failures: number;
  readonly reason: string | null;
}

type Event = ({ readonly feed: string } & FeedState) | { readonly page: PageState };

/** The journal of a folder: one JSON line an event, so that a killed run loses none but the last. */
export class Journal {
  readonly #file: string;
  readonly #feeds = new Map<string, FeedState>();
  readonly #pages = new Map<string, PageState>();

  constructor(folder: string) {
    this.#file = join(folder, ".communique", "fetch.jsonl");
  }

  /** Opens the journal of a folder, which may be new. */
  static async open(folder: string): Promise<Journal> {
    const journal = new Journal(folder);
    await mkdir(dirname(journal.#file), { recursive: true });
    const text = await readFile(journal.#file, "utf8").catch(() => "");
    for (const line of text.split("\n")) journal.#take(parsed(line));
    // What a killed run wrote last may lack its line end.
    if (text !== "" && !text.endsWith("\n")) await appendFile(journal.#file, "\n");
    return journal;
  }

  feed(url: string): FeedState {
    return this.#feeds.get(url) ?? { etag: null, modified: null };
  }

  isKnown(url: string): boolean {
    return this.#pages.has(url);
  }

  /** The pages that are still to be fetched, in the order they were found. */
  queued(): PageState[] {
    return [...this.#pages.values()].filter(({ status }) => status === "queued");
  }

  async write(...events: readonly Event[]): Promise<void> {
    for (const event of events) this.#take(event);
    await appendFile(this.#file, events.map((event) => `${JSON.stringify(event)}\n`).join(""));
  }

  #take(event: Event | null): void {
    if (event === null) return;
    if ("page" in event) this.#pages.set(event.page.url, event.page);
    else this.#feeds.set(event.feed, { etag: event.etag, modified: event.modified });
  }
}

function parsed(line: string): Event | null {
  try {
    return line === "" ? null : (JSON.parse(line) as Event);
  } catch {
    return null;
  }
}
