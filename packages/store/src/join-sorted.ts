/**
 * Goes through two streams that are sorted by the same key at once: each row of the first comes
 * with the rows of the second that have its key. Rows of the second without a first are an error.
 */
export async function* joinSorted<Left, Right>(
  lefts: AsyncIterable<Left>,
  rights: AsyncIterable<Right>,
  keyOf: (row: Left | Right) => string,
): AsyncGenerator<[Left, Right[]]> {
  const right = rights[Symbol.asyncIterator]();
  let next = await right.next();
  for await (const left of lefts) {
    const own: Right[] = [];
    while (!next.done && keyOf(next.value) === keyOf(left)) {
      own.push(next.value);
      next = await right.next();
    }
    yield [left, own];
  }
  if (!next.done) throw new Error(`store: a row of ${keyOf(next.value)} has nothing to join`);
}
