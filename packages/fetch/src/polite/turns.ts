import type { FetchEffects } from "../effects.ts";
import type { FetchFault } from "../fault.ts";

/** Lets requests to one host pass one by one, with a pause between them. */
export class Turns {
  readonly #effects: Pick<FetchEffects, "now" | "sleep">;
  readonly #last = new Map<string, Promise<unknown>>();
  readonly #freeAt = new Map<string, number>();
  readonly #closed = new Map<string, FetchFault>();

  constructor(effects: Pick<FetchEffects, "now" | "sleep">) {
    this.#effects = effects;
  }

  /** Does a piece of work when the host's turn has come. */
  take<Result>(host: string, pause: number, work: () => Promise<Result>): Promise<Result> {
    const turn = (this.#last.get(host) ?? Promise.resolve()).then(async () => {
      this.#check(host);
      const wait = (this.#freeAt.get(host) ?? 0) - this.#effects.now();
      if (wait > 0) await this.#effects.sleep(wait);
      return work().finally(() => this.#freeAt.set(host, this.#effects.now() + pause));
    });
    this.#last.set(
      host,
      turn.catch(() => undefined),
    );
    return turn;
  }

  /** Asks a host no more: it has said that it wants to be left alone for longer than a run. */
  close(host: string, fault: FetchFault): void {
    this.#closed.set(host, fault);
  }

  #check(host: string): void {
    const fault = this.#closed.get(host);
    if (fault !== undefined) throw fault;
  }
}
