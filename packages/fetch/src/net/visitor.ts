import { InputFault, unpackBody } from "@communique/source";
import type { FetchEffects } from "../effects.ts";
import { FetchFault, faultOf } from "../fault.ts";
import type { FetchOptions } from "../options.ts";
import { withRetries } from "../polite/retry.ts";
import { Robots } from "../polite/robots.ts";
import { Turns } from "../polite/turns.ts";
import { checkUrl, guardedLookup } from "./addresses.ts";
import { follow } from "./follow.ts";
import { type Answer, headerOf, request } from "./request.ts";

/** Asks for a page, politely; extra headers go with every request. */
export type Visit = (url: URL, headers?: Readonly<Record<string, string>>) => Promise<Answer>;

/** A visitor of the web who keeps to the hosts' wishes and away from private networks. */
export function visitor(options: FetchOptions, effects: FetchEffects): Visit {
  const turns = new Turns(effects);
  const lookup = guardedLookup((host) => effects.resolve(host), options.networks);

  async function once(url: URL, extra: Readonly<Record<string, string>>): Promise<Answer> {
    const headers = { "User-Agent": options.userAgent, "Accept-Encoding": "gzip, br", ...extra };
    const signal = effects.deadline(options.timeout);
    const answer = await request(url, { headers, lookup, signal, mostBytes: options.answerBytes });
    checkPacking(answer, options.answerBytes);
    return answer;
  }

  async function ask(url: URL, pause: number, extra: Readonly<Record<string, string>> = {}) {
    checkUrl(url, options.networks);
    const work = () => withRetries(() => once(url, extra), options, effects);
    const answer = await turns.take(url.host, pause, work).catch(faultOf);
    if (!(answer instanceof FetchFault)) return answer;
    if (answer.reason === "asked_to_wait") turns.close(url.host, answer);
    throw answer;
  }

  const robots = new Robots(options.userAgent, (url) =>
    follow(url, options.redirects, (hop) => ask(hop, options.delay)),
  );
  return (start, extra) =>
    follow(start, options.redirects, async (url) => {
      checkUrl(url, options.networks);
      const manners = await robots.of(url);
      manners.check(url);
      const pause = Math.min(Math.max(options.delay, manners.delay), options.longestWait);
      return ask(url, pause, extra);
    });
}

/** A packed body that cannot be unpacked is a fault now, when it can still be asked for again. */
function checkPacking(answer: Answer, most: number): void {
  try {
    unpackBody(answer.body, headerOf(answer, "Content-Encoding"), most);
  } catch (cause) {
    if (!(cause instanceof InputFault)) throw cause;
    const { reason, detail } = cause.fault;
    throw new FetchFault(reason, detail, /^(truncated|broken)/.test(reason));
  }
}
