import { XMLValidator } from "fast-xml-parser";

/** The feeds' addresses of a list; throws with the file and the line of the first slip. */
export function checkFeedList(text: string, name: string): string[] {
  const addresses = /<opml[\s>]/i.test(text) ? fromOpml(text, name) : fromLines(text);
  for (const { line, url } of addresses) {
    if (!isWebAddress(url)) throw new Error(`${name}:${line}: this is no web address: ${url}`);
  }
  if (addresses.length === 0) throw new Error(`${name}: names no feed`);
  return addresses.map(({ url }) => url);
}

interface Address {
  readonly line: number;
  readonly url: string;
}

function fromLines(text: string): Address[] {
  return text
    .split("\n")
    .map((line, i) => ({ line: i + 1, url: line.replace(/(^|\s)#.*$/, "").trim() }))
    .filter(({ url }) => url !== "");
}

function fromOpml(text: string, name: string): Address[] {
  const fault = XMLValidator.validate(text);
  if (fault !== true) throw new Error(`${name}:${fault.err.line}: ${fault.err.msg}`);
  return [...text.matchAll(/xmlUrl\s*=\s*(?:"([^"]*)"|'([^']*)')/gi)].map((found) => ({
    line: text.slice(0, found.index).split("\n").length,
    url: (found[1] ?? found[2] ?? "").replaceAll("&amp;", "&").trim(),
  }));
}

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}
