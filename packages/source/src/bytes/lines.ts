/** A line of a file; `bytes` is null where it was longer than allowed. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

const LINE_END = 10;

/** Parts chunks into lines without ever holding more than `most` bytes of one. */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  most: number,
): AsyncGenerator<Line> {
  const line = new LineBuffer(most);
  let number = 0;
  for await (const chunk of chunks) {
    let from = 0;
    for (let to = chunk.indexOf(LINE_END); to >= 0; to = chunk.indexOf(LINE_END, from)) {
      line.add(chunk.subarray(from, to));
      number += 1;
      yield { number, bytes: line.take() };
      from = to + 1;
    }
    line.add(chunk.subarray(from));
  }
  if (!line.isEmpty) yield { number: number + 1, bytes: line.take() };
}

class LineBuffer {
  readonly #most: number;
  #parts: Uint8Array[] = [];
  #length = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  add(part: Uint8Array): void {
    this.#length += part.length;
    if (this.#length <= this.#most) this.#parts.push(part);
    else this.#parts = [];
  }

  take(): Uint8Array | null {
    const bytes = this.#length <= this.#most ? Buffer.concat(this.#parts) : null;
    this.#parts = [];
    this.#length = 0;
    return bytes;
  }
}
