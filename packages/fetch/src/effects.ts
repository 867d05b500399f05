import { lookup } from "node:dns/promises";
import { setTimeout } from "node:timers/promises";

/** What fetching needs of the world besides the network and its folder. */
export interface FetchEffects {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /** Ends a request that takes longer. */
  deadline(milliseconds: number): AbortSignal;
  /** From 0 up to 1: keeps many readers from coming back at the same moment. */
  random(): number;
  /** The addresses of a host. */
  resolve(host: string): Promise<readonly string[]>;
  /** Tells the person who waits one line. */
  log(line: string): void;
}

/** The effects of a process. */
export function processEffects(log: (line: string) => void): FetchEffects {
  return {
    now: () => Date.now(),
    sleep: (milliseconds) => setTimeout(milliseconds),
    deadline: (milliseconds) => AbortSignal.timeout(milliseconds),
    random: () => Math.random(),
    resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
    log,
  };
}
