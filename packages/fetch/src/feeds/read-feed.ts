import { decodeText, unpackBody } from "@communique/source";
import { parseFeed } from "feedsmith";
import { FetchFault } from "../fault.ts";
import { type Answer, headerOf } from "../net/request.ts";

/** A page that a feed names. */
export interface Entry {
  readonly url: string;
  readonly title: string | null;
  /** The day of publication as the feed writes it. */
  readonly published: string | null;
}

/** A feed as it was read. */
export interface FeedContent {
  readonly title: string | null;
  readonly entries: readonly Entry[];
}

type Parsed = ReturnType<typeof parseFeed>;
/** What the formats call by different names. */
interface Draft {
  readonly url: string | undefined;
  readonly title: string | undefined;
  readonly published: unknown;
}

/** The pages that a feed's answer names; throws where it is no feed. */
export function readFeed(answer: Answer, mostBytes: number): FeedContent {
  const bytes = unpackBody(answer.body, headerOf(answer, "Content-Encoding"), mostBytes);
  const { text, fault } = decodeText(bytes, declaredEncoding(answer, bytes));
  if (fault !== undefined) throw new FetchFault(fault.reason, fault.detail);
  const parsed = parse(text);
  const drafts = draftsOf(parsed);
  return { title: titleOf(parsed), entries: drafts.flatMap((draft) => entryOf(draft, answer.url)) };
}

function declaredEncoding(answer: Answer, bytes: Uint8Array): string | undefined {
  const declaration = Buffer.from(bytes.subarray(0, 200)).toString("latin1");
  const inside = /^\s*<\?xml[^>]*encoding=["']([\w-]+)/i.exec(declaration)?.[1];
  return inside ?? /charset=["']?([\w-]+)/i.exec(headerOf(answer, "Content-Type") ?? "")?.[1];
}

function parse(text: string): Parsed {
  try {
    return parseFeed(text);
  } catch (cause) {
    throw new FetchFault("no_feed", cause instanceof Error ? cause.message : String(cause));
  }
}

function titleOf({ format, feed }: Parsed): string | null {
  const title = format === "atom" ? feed.title?.value : feed.title;
  return title?.trim() || null;
}

function draftsOf(parsed: Parsed): Draft[] {
  const { format, feed } = parsed;
  if (format === "atom") {
    return (feed.entries ?? []).map(({ links = [], title, published, updated }) => ({
      url: (links.find(({ rel }) => rel === undefined || rel === "alternate") ?? links[0])?.href,
      title: title?.value,
      published: published ?? updated,
    }));
  }
  if (format === "json") {
    return (feed.items ?? []).map(({ url, title, date_published }) => ({
      url,
      title,
      published: date_published,
    }));
  }
  if (format === "rdf") {
    return (feed.items ?? []).map(({ link, title, dc }) => ({
      url: link,
      title,
      published: dc?.dates?.[0],
    }));
  }
  return (feed.items ?? []).map(({ link, guid, title, pubDate, dc }) => ({
    url: link ?? (guid?.isPermaLink === false ? undefined : guid?.value),
    title,
    published: pubDate ?? dc?.dates?.[0],
  }));
}

function entryOf({ url, title, published }: Draft, base: URL): Entry[] {
  if (url === undefined || !URL.canParse(url.trim(), base)) return [];
  const address = new URL(url.trim(), base);
  address.hash = "";
  return [
    {
      url: address.href,
      title: title?.trim() || null,
      published: typeof published === "string" ? published : null,
    },
  ];
}
