import robotsModule from "robots-parser";
import { FetchFault, faultOf } from "../fault.ts";
import type { Answer } from "../net/request.ts";

// Its types claim a default export inside what Node takes for the default export.
const robotsParser = robotsModule as unknown as typeof robotsModule.default;

/** What a host allows. */
export interface Manners {
  /** Throws where a page may not be asked for. */
  check(url: URL): void;
  /** Milliseconds between requests that the host asks for; 0 where it says nothing. */
  readonly delay: number;
}

/** Reads each host's robots.txt once, as RFC 9309 says: none is a yes, no answer is a no. */
export class Robots {
  readonly #userAgent: string;
  readonly #ask: (url: URL) => Promise<Answer>;
  readonly #known = new Map<string, Promise<Manners>>();

  constructor(userAgent: string, ask: (url: URL) => Promise<Answer>) {
    this.#userAgent = userAgent;
    this.#ask = ask;
  }

  /** What the host of an address allows. */
  of({ origin }: URL): Promise<Manners> {
    const known = this.#known.get(origin) ?? this.#read(new URL("/robots.txt", origin));
    this.#known.set(origin, known);
    return known;
  }

  async #read(url: URL): Promise<Manners> {
    const answer = await this.#ask(url).catch(faultOf);
    if (answer instanceof FetchFault) return forbidden(answer);
    if (answer.status >= 500) return forbidden(new FetchFault("http_status", `${answer.status}`));
    return mannersOf(url, textOf(answer), this.#userAgent);
  }
}

function textOf({ status, body }: Answer): string {
  return status >= 200 && status < 300 ? new TextDecoder().decode(body) : "";
}

function mannersOf(url: URL, text: string, userAgent: string): Manners {
  const rules = robotsParser(url.href, text);
  return {
    check(page) {
      if (rules.isAllowed(page.href, userAgent) !== false) return;
      throw new FetchFault("robots", "robots.txt asks not to read it");
    },
    delay: (rules.getCrawlDelay(userAgent) ?? 0) * 1000,
  };
}

function forbidden({ reason, detail, isPassing }: FetchFault): Manners {
  return {
    check() {
      // What may not be asked at all is no matter of another day.
      if (reason.startsWith("refused")) throw new FetchFault(reason, detail, isPassing);
      throw new FetchFault("robots_unknown", `robots.txt: ${reason}: ${detail}`, true);
    },
    delay: 0,
  };
}
