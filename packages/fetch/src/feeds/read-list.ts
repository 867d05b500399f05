import { parseOpml } from "feedsmith";

/** A feed to be read. */
export interface Feed {
  readonly url: string;
  /** The newsroom, where the list names it. */
  readonly title: string | null;
}

type Outline = NonNullable<NonNullable<ReturnType<typeof parseOpml>["body"]>["outlines"]>[number];

/** The feeds of a list: OPML, or one address a line, where `#` starts a note. */
export function readFeedList(text: string): Feed[] {
  const feeds = /<opml[\s>]/i.test(text) ? fromOpml(text) : fromLines(text);
  const known = new Map(feeds.map((feed) => [feed.url, feed]));
  return [...known.values()].filter(({ url }) => URL.canParse(url));
}

function fromOpml(text: string): Feed[] {
  return (parseOpml(text).body?.outlines ?? []).flatMap(feedsIn);
}

function feedsIn(outline: Outline): Feed[] {
  const inner = (outline.outlines ?? []).flatMap(feedsIn);
  if (outline.xmlUrl === undefined) return inner;
  return [{ url: outline.xmlUrl, title: outline.title ?? outline.text ?? null }, ...inner];
}

function fromLines(text: string): Feed[] {
  return text
    .split("\n")
    .map((line) => line.replace(/(^|\s)#.*$/, "").trim())
    .filter((line) => line !== "")
    .map((url) => ({ url, title: null }));
}
