import http, { type IncomingMessage } from "node:http";
import https from "node:https";
import type { LookupFunction } from "node:net";
import { FetchFault } from "../fault.ts";

/** What a server answered, as it came. */
export interface Answer {
  readonly url: URL;
  readonly status: number;
  readonly statusText: string;
  /** Names and values in the order and the case they came in. */
  readonly rawHeaders: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array;
}

/** How one request is made. */
export interface RequestSettings {
  readonly headers: Readonly<Record<string, string>>;
  readonly lookup: LookupFunction;
  readonly signal: AbortSignal;
  readonly mostBytes: number;
}

/** The value of an answer's header; null where it has none of the name. */
export function headerOf({ rawHeaders }: Pick<Answer, "rawHeaders">, name: string): string | null {
  const wanted = name.toLowerCase();
  return rawHeaders.find(([header]) => header.toLowerCase() === wanted)?.[1] ?? null;
}

/** One GET without redirects, its answer whole and within bounds. */
export async function request(url: URL, settings: RequestSettings): Promise<Answer> {
  try {
    const message = await open(url, settings);
    const body = await readBody(message, settings.mostBytes);
    return {
      url,
      status: message.statusCode ?? 0,
      statusText: message.statusMessage ?? "",
      rawHeaders: pairs(message.rawHeaders),
      body,
    };
  } catch (cause) {
    throw toFault(cause, settings.signal);
  }
}

function open(url: URL, { headers, lookup, signal }: RequestSettings): Promise<IncomingMessage> {
  const { request: ask } = url.protocol === "https:" ? https : http;
  return new Promise((resolve, reject) => {
    const options = { headers, lookup, signal, agent: false, maxHeaderSize: 64 * 1024 };
    ask(url, options).on("response", resolve).on("error", reject).end();
  });
}

async function readBody(message: IncomingMessage, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of message as AsyncIterable<Uint8Array>) {
    length += part.length;
    if (length > most) throw new FetchFault("too_long", `has more than ${most} bytes`);
    parts.push(part);
  }
  if (!message.complete) throw new FetchFault("truncated", "the answer ends early", true);
  return Buffer.concat(parts);
}

function pairs(flat: readonly string[]): [string, string][] {
  return flat.flatMap((name, i) =>
    i % 2 === 0 ? [[name, flat[i + 1] ?? ""] as [string, string]] : [],
  );
}

function toFault(cause: unknown, signal: AbortSignal): FetchFault {
  if (cause instanceof FetchFault) return cause;
  if (signal.aborted) return new FetchFault("timed_out", "the answer took too long", true);
  const detail = cause instanceof Error ? cause.message : String(cause);
  return new FetchFault("no_answer", detail || "the connection failed", true);
}
