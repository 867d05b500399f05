import type { Rejected } from "@communique/model";
import { Piscina } from "piscina";
import { bundle } from "../../bundle.js";
import type { Batch, BatchResult, Item } from "./article-work.ts";

/** How workers are started. */
export interface PoolOptions {
  /** The TypeScript module whose default export is what `serveArticles` gives. */
  readonly file: string;
  readonly threads: number;
  /** An article that takes longer is cut off. */
  readonly secondsAnArticle?: number;
  /** A worker that needs more memory dies of it. */
  readonly megabytes?: number;
}

/** Worker threads that take batches of articles. */
export interface Pool {
  readonly threads: number;
  /** Works on a batch; an article on which a worker dies or lingers is refused, the rest goes on. */
  run(batch: Omit<Batch, "at">): Promise<BatchResult>;
  close(): Promise<void>;
}

const usualSeconds = 30;
const usualMegabytes = 1536;
/** Rows live as long as their batch: with less room they are moved about before they go. */
const youngMegabytes = 64;
const looksAnArticle = 4;

/** Starts worker threads. */
export async function openPool({ file, threads, ...limits }: PoolOptions): Promise<Pool> {
  const piscina = new Piscina({
    filename: await bundle(file),
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: 1,
    resourceLimits: {
      maxOldGenerationSizeMb: limits.megabytes ?? usualMegabytes,
      maxYoungGenerationSizeMb: youngMegabytes,
    },
  });
  // A worker that dies reports it to its task; without a listener it would end the process too.
  piscina.on("error", () => undefined);
  const seconds = limits.secondsAnArticle ?? usualSeconds;
  return {
    threads,
    run: (batch) => runBatch(piscina, batch, seconds),
    close: () => piscina.destroy(),
  };
}

async function runBatch(
  piscina: Piscina,
  batch: Omit<Batch, "at">,
  seconds: number,
): Promise<BatchResult> {
  const refused = [];
  for (let items = batch.items; ; ) {
    const outcome = await tryBatch(piscina, { ...batch, items }, seconds);
    if (!("cause" in outcome)) return { ...outcome, refused: [...refused, ...outcome.refused] };
    const { cause, culprit } = outcome;
    if (culprit === undefined) throw cause;
    refused.push({ article_id: culprit.article_id, rejected: refuse(batch, outcome, seconds) });
    items = items.filter((item) => item !== culprit);
  }
}

interface Death {
  readonly cause: unknown;
  /** The article that the worker was at; none where it died before the first. */
  readonly culprit: Item | undefined;
  readonly isLate: boolean;
}

async function tryBatch(
  piscina: Piscina,
  batch: Omit<Batch, "at">,
  seconds: number,
): Promise<BatchResult | Death> {
  const at = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const late = new AbortController();
  const watch = watchOver(at, seconds, () => late.abort());
  try {
    return await piscina.run({ ...batch, at } satisfies Batch, { signal: late.signal });
  } catch (cause) {
    const culprit = batch.items[Atomics.load(at, 0) - 1];
    return { cause, culprit, isLate: late.signal.aborted };
  } finally {
    clearInterval(watch);
  }
}

/** Looks from time to time whether the worker is still at the same article. */
function watchOver(at: Int32Array, seconds: number, onLate: () => void): NodeJS.Timeout {
  let before = 0;
  let looks = 0;
  const look = () => {
    const now = Atomics.load(at, 0);
    looks = now === before && now > 0 ? looks + 1 : 0;
    before = now;
    if (looks >= looksAnArticle) onLate();
  };
  return setInterval(look, (seconds * 1000) / looksAnArticle);
}

function refuse({ stage }: Pick<Batch, "stage">, death: Death, seconds: number): Rejected {
  const { source = "", record = "" } = death.culprit ?? {};
  const [words = ""] = String(death.cause).split("\n");
  return death.isLate
    ? { stage, source, record, reason: "too_slow", detail: `took more than ${seconds} s` }
    : { stage, source, record, reason: "worker_died", detail: words };
}
