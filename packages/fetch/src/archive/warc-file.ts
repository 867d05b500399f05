import { createHash } from "node:crypto";
import { notesHeader, type PageNotes, writeNotes } from "@communique/source";
import { WARCRecord, WARCSerializer } from "warcio";
import type { Answer } from "../net/request.ts";

const LONGEST_SLUG = 60;

/** A page as a gzipped web archive of one record: the answer as it came, and what the feed said. */
export async function warcFile(answer: Answer, notes: PageNotes, now: number): Promise<Uint8Array> {
  const record = WARCRecord.create(
    {
      type: "response",
      url: answer.url.href,
      date: new Date(now).toISOString(),
      warcHeaders: { "WARC-Record-ID": recordId(answer), [notesHeader]: writeNotes(notes) },
      statusline: `HTTP/1.1 ${answer.status} ${answer.statusText}`,
      httpHeaders: answer.rawHeaders.map(([name, value]) => [storedName(name), value]),
    },
    [answer.body],
  );
  return WARCSerializer.serialize(record, { gzip: true });
}

/** Where a page is stored below the folder: its host, its address in short, a hash of the whole. */
export function warcPath(url: URL): string {
  const hash = createHash("sha256").update(url.href).digest("hex").slice(0, 8);
  const last = url.pathname.split("/").findLast((part) => part !== "") ?? "";
  const slug = last
    .replace(/\.\w{1,5}$/, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "")
    .slice(0, LONGEST_SLUG);
  const host = url.host.replaceAll(/[^\w.-]+/g, "_");
  return `${host}/${[slug, hash].filter((part) => part !== "").join("-")}.warc.gz`;
}

/** The chunks of the transfer are put together by now: the header would be a lie. */
function storedName(name: string): string {
  return /^transfer-encoding$/i.test(name) ? `X-Crawler-${name}` : name;
}

/** The same page has the same id, so that to fetch it again makes no second article. */
function recordId({ url, body }: Answer): string {
  const hash = createHash("sha256").update(url.href).update("\0").update(body).digest("hex");
  const parts = [hash.slice(0, 8), hash.slice(8, 12), hash.slice(12, 16), hash.slice(16, 20)];
  return `<urn:uuid:${[...parts, hash.slice(20, 32)].join("-")}>`;
}
