import { readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import {
  candidatesAmong,
  countShared,
  type Pair,
  pairs,
  type SharingPair,
  type Sketches,
  sketchOf,
  sketchShare,
} from "@communique/clean";
import { openTable, runSqlFile, type Store } from "@communique/store";

const sql = join(import.meta.dirname, "sql");
/** Hashes that are held at once; of more texts fewer hashes each. */
const mostHashes = 2 ** 24;
/** Texts whose triples are held at once. */
const blockTexts = 2 ** 16;
/** Texts that share less are no copies, however short they are. */
const leastShared = 0.2;

/** Finds which article is a copy of which, by their fingerprints. */
export async function findCopies(
  store: Store,
  { fingerprints, copies }: { readonly fingerprints: string; readonly copies: string },
): Promise<void> {
  const ranked = join(dirname(copies), ".ranked.parquet");
  const sharing = join(dirname(copies), ".pairs.parquet");
  await runSqlFile(store, join(sql, "ranked.sql"), { fingerprints, ranked });
  await writePairs(store, ranked, sharing);
  await runSqlFile(store, join(sql, "copies.sql"), { ranked, pairs: sharing, copies });
  for (const path of [ranked, sharing]) await rm(path);
}

async function writePairs(store: Store, ranked: string, path: string): Promise<void> {
  const writer = await openTable(store, pairs, path);
  try {
    const { rows } = await runSqlFile(store, join(sql, "size.sql"), { ranked });
    const [texts = 0, triples = 0] = (rows[0] ?? []).map(Number);
    const found = candidatesAmong(await readSketches(store, ranked, texts, triples));
    for (const block of byBlocks(found, Math.ceil(texts / blockTexts))) {
      for (const pair of await sharingPairs(store, ranked, block)) await writer.write(pair);
    }
    await writer.close();
  } catch (cause) {
    await writer.abandon();
    throw cause;
  }
}

/** The hashes by which texts meet: of so many that they would fill the memory, fewer of each. */
async function readSketches(
  store: Store,
  ranked: string,
  texts: number,
  triples: number,
): Promise<Sketches> {
  let share = sketchShare;
  while (triples * share > mostHashes) share /= 2;
  const starts = new Uint32Array(texts + 1);
  let hashes = new Int32Array(Math.ceil(triples * share) + 1);
  let [text, end] = [0, 0];
  for await (const shingles of shinglesBetween(store, ranked, 0, texts)) {
    const sketch = sketchOf(shingles, share);
    if (end + sketch.length > hashes.length) hashes = grown(hashes, end + sketch.length);
    hashes.set(sketch, end);
    end += sketch.length;
    text += 1;
    starts[text] = end;
  }
  return { hashes: hashes.subarray(0, end), starts };
}

function grown(hashes: Int32Array<ArrayBuffer>, least: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.ceil(least * 1.2));
  larger.set(hashes);
  return larger;
}

async function* shinglesBetween(
  store: Store,
  ranked: string,
  first: number,
  end: number,
): AsyncGenerator<Int32Array> {
  const select = await readFile(join(sql, "shingles.sql"), "utf8");
  for await (const lists of store.lists(select, { ranked, first, end })) yield* lists;
}

interface Block {
  /** The block of the fuller texts and that of the others. */
  readonly blocks: readonly [number, number];
  readonly pairs: readonly Pair[];
}

/** Pairs by the blocks in which their texts stand, so that few texts are held at once. */
function byBlocks(found: Iterable<Pair>, count: number): Block[] {
  const blocks = new Map<number, Pair[]>();
  for (const pair of found) {
    const [one, other] = [
      Math.floor(pair.fuller / blockTexts),
      Math.floor(pair.shorter / blockTexts),
    ];
    const own = blocks.get(one * count + other) ?? [];
    blocks.set(one * count + other, own);
    own.push(pair);
  }
  return [...blocks].map(([key, own]) => ({
    blocks: [Math.floor(key / count), key % count],
    pairs: own,
  }));
}

async function sharingPairs(store: Store, ranked: string, { blocks, pairs: candidates }: Block) {
  const [one, other] = blocks;
  const fuller = await readBlock(store, ranked, one);
  const shorter = one === other ? fuller : await readBlock(store, ranked, other);
  return candidates.flatMap((pair): SharingPair[] => {
    const a = fuller[pair.fuller % blockTexts] ?? new Int32Array();
    const b = shorter[pair.shorter % blockTexts] ?? new Int32Array();
    const shared = countShared(a, b);
    return shared >= leastShared * Math.min(a.length, b.length) ? [{ ...pair, shared }] : [];
  });
}

async function readBlock(store: Store, ranked: string, block: number): Promise<Int32Array[]> {
  const lists: Int32Array[] = [];
  const [first, end] = [block * blockTexts, (block + 1) * blockTexts];
  for await (const shingles of shinglesBetween(store, ranked, first, end)) lists.push(shingles);
  return lists;
}
