/** Two reports, by their indexes, and what speaks for their telling of one meeting. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

const firstSize = 1024;

/** Links in sixteen bytes each. */
export class Links {
  readonly #width: number;
  #pairs = new Float64Array(firstSize);
  #scores = new Float64Array(firstSize);
  #count = 0;

  /** `width` is above every index. */
  constructor(width: number) {
    this.#width = width;
  }

  add({ a, b, score }: Link): void {
    if (this.#count === this.#pairs.length) {
      this.#pairs = doubled(this.#pairs);
      this.#scores = doubled(this.#scores);
    }
    this.#pairs[this.#count] = a * this.#width + b;
    this.#scores[this.#count] = score;
    this.#count += 1;
  }

  /** All links, best first; equal ones in order of the reports. */
  *inOrder(): Generator<Link> {
    for (const { score, pairs } of this.#byScore()) {
      for (const pair of pairs) {
        const a = Math.floor(pair / this.#width);
        yield { a, b: pair - a * this.#width, score };
      }
    }
  }

  /** There are few different scores: a bucket for each, best first, its pairs sorted. */
  *#byScore(): Generator<{ score: number; pairs: Float64Array }> {
    const scores = this.#scores.subarray(0, this.#count);
    const sizes = new Map<number, number>();
    for (const score of scores) sizes.set(score, (sizes.get(score) ?? 0) + 1);
    const ordered = [...sizes.keys()].sort((x, y) => y - x);
    const ends = new Map<number, number>();
    let end = 0;
    for (const score of ordered) {
      ends.set(score, end);
      end += sizes.get(score) ?? 0;
    }
    const sorted = new Float64Array(this.#count);
    for (const [at, score] of scores.entries()) {
      const place = ends.get(score) ?? 0;
      sorted[place] = this.#pairs[at] ?? 0;
      ends.set(score, place + 1);
    }
    for (const score of ordered) {
      const last = ends.get(score) ?? 0;
      yield { score, pairs: sorted.subarray(last - (sizes.get(score) ?? 0), last).sort() };
    }
  }
}

function doubled(array: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(array.length * 2);
  larger.set(array);
  return larger;
}
