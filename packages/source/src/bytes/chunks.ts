/** The bytes of a file, piece by piece. */
export type Chunks = AsyncIterable<Uint8Array>;

/** Chunks as they came, and how many bytes of them have passed so far. */
export function counted(chunks: Chunks): { readonly chunks: Chunks; readonly count: () => number } {
  let count = 0;
  async function* all() {
    for await (const chunk of chunks) {
      count += chunk.length;
      yield chunk;
    }
  }
  return { chunks: all(), count: () => count };
}

/** The first chunk, and all of them with it. */
export async function peek(chunks: Chunks): Promise<[first: Uint8Array, all: Chunks]> {
  const iterator = chunks[Symbol.asyncIterator]();
  const { value, done } = await iterator.next();
  const first: Uint8Array = done ? new Uint8Array() : value;
  async function* all() {
    try {
      yield first;
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
        yield next.value;
      }
    } finally {
      await iterator.return?.();
    }
  }
  return [first, all()];
}
