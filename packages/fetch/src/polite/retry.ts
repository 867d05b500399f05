import type { FetchEffects } from "../effects.ts";
import { FetchFault, faultOf } from "../fault.ts";
import { type Answer, headerOf } from "../net/request.ts";
import type { FetchOptions } from "../options.ts";

type Patience = Pick<FetchOptions, "attempts" | "backoff" | "longestWait">;
type Clock = Pick<FetchEffects, "now" | "sleep" | "random">;

const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);

/** An answer, asked for again after passing faults, each time later, or when the server says. */
export async function withRetries(
  ask: () => Promise<Answer>,
  { attempts, backoff, longestWait }: Patience,
  clock: Clock,
): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    const tried = await attemptOnce(ask, clock.now());
    if (tried.answer !== undefined) return tried.answer;
    const { fault, asked } = tried;
    const own = backoff * 2 ** (attempt - 1) * (1 + clock.random());
    const wait = Math.max(own, asked);
    if (asked > longestWait) throw new FetchFault("asked_to_wait", waitDetail(asked), true);
    if (!fault.isPassing || attempt >= attempts) throw fault;
    await clock.sleep(wait);
  }
}

type Tried =
  | { readonly answer: Answer; readonly fault?: never }
  | { readonly answer?: never; readonly fault: FetchFault; readonly asked: number };

async function attemptOnce(ask: () => Promise<Answer>, now: number): Promise<Tried> {
  try {
    const answer = await ask();
    if (!PASSING.has(answer.status)) return { answer };
    const fault = new FetchFault("http_status", `the server answered ${answer.status}`, true);
    return { fault, asked: retryAfter(headerOf(answer, "Retry-After"), now) };
  } catch (cause) {
    return { fault: faultOf(cause), asked: 0 };
  }
}

/** Milliseconds that a Retry-After header asks for, in seconds or as a date. */
export function retryAfter(header: string | null, now: number): number {
  const text = header?.trim() ?? "";
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const time = Date.parse(text);
  return Number.isNaN(time) ? 0 : Math.max(0, time - now);
}

function waitDetail(milliseconds: number): string {
  return `the server asks to wait ${Math.ceil(milliseconds / 1000)} seconds`;
}
