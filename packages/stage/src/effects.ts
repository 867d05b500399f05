import { availableParallelism } from "node:os";
import type { Store } from "@communique/store";
import { type Progress, quiet } from "./progress.ts";
import type { Once } from "./workers/article-work.ts";
import { openPool, type Pool, type PoolOptions } from "./workers/pool.ts";

/** What a stage needs from outside besides its files. */
export interface Effects {
  readonly store: Store;
  /** Tells the person who waits one line. */
  log(line: string): void;
  /** Is told how far a stage is. */
  readonly progress: Progress;
  /** Makes something once and keeps it under a name, for the stages that follow in this process. */
  readonly once: Once;
  /** Threads that work on so many articles; the module serves the stage if no other was set. */
  pool(file: string, articles: number): Promise<Pool>;
  /** Ends the threads. */
  close(): Promise<void>;
}

/** How the effects of a process are set. */
export interface EffectsOptions extends Partial<Omit<PoolOptions, "threads">> {
  readonly progress?: Progress;
  /** Worker threads; as many as the machine has by default. Results do not depend on it. */
  readonly threads?: number | undefined;
}

/** Starting a thread for fewer articles takes longer than the articles. */
const articlesAThread = 400;

/** The effects of a process. */
export function effectsOf(
  store: Store,
  log: (line: string) => void,
  { progress = quiet, threads = availableParallelism(), ...options }: EffectsOptions = {},
): Effects {
  const made = new Map<string, Promise<unknown>>();
  const pools = new Map<string, Promise<Pool>>();
  const close = async () => {
    const open = [...pools.values()];
    pools.clear();
    await Promise.all(open.map(async (pool) => (await pool).close()));
  };
  return {
    store,
    log,
    progress,
    once<Made>(name: string, make: () => Promise<Made>) {
      const kept = made.get(name) ?? make();
      made.set(name, kept);
      // A name stands for one thing: whoever asks for it passes the same maker.
      return kept as Promise<Made>;
    },
    async pool(file, articles) {
      const wanted = Math.max(1, Math.min(threads, Math.ceil(articles / articlesAThread)));
      const name = options.file ?? file;
      const known = await pools.get(name);
      if (known && known.threads >= wanted) return known;
      await known?.close();
      const pool = openPool({ ...options, file: name, threads: wanted });
      pools.set(name, pool);
      return pool;
    },
    close,
  };
}
