const FIRST_SIZE = 1024;
const MOST_FULL = 0.5;
const HALF_ID = 8;

/**
 * The ids seen so far and the file each was first seen in, in some 30 bytes an id: an input of
 * many millions of records would not fit as strings.
 */
export class SeenIds {
  #sources: string[] = [];
  #high = new Uint32Array(FIRST_SIZE);
  #low = new Uint32Array(FIRST_SIZE);
  /** The place of the source in the list, from 1; 0 marks a free slot. */
  #source = new Uint32Array(FIRST_SIZE);
  #count = 0;

  /** Whether an id was seen. */
  has(id: string): boolean {
    return (this.#source[this.#slotOf(...halvesOf(id))] ?? 0) > 0;
  }

  /** Takes an id of 16 hexadecimal digits; gives the source where it was seen before, else null. */
  add(id: string, source: string): string | null {
    const [high, low] = halvesOf(id);
    const slot = this.#slotOf(high, low);
    const seen = this.#source[slot] ?? 0;
    if (seen > 0) return this.#sources[seen - 1] ?? null;
    if (this.#sources.at(-1) !== source) this.#sources.push(source);
    this.#set(slot, high, low, this.#sources.length);
    this.#count += 1;
    if (this.#count > this.#source.length * MOST_FULL) this.#grow();
    return null;
  }

  #slotOf(high: number, low: number): number {
    const mask = this.#source.length - 1;
    let slot = (high ^ low) & mask;
    while (this.#source[slot] !== 0 && (this.#high[slot] !== high || this.#low[slot] !== low)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #set(slot: number, high: number, low: number, source: number): void {
    this.#high[slot] = high;
    this.#low[slot] = low;
    this.#source[slot] = source;
  }

  #grow(): void {
    const [high, low, source] = [this.#high, this.#low, this.#source];
    this.#high = new Uint32Array(source.length * 2);
    this.#low = new Uint32Array(source.length * 2);
    this.#source = new Uint32Array(source.length * 2);
    for (const [i, place] of source.entries()) {
      const [h = 0, l = 0] = [high[i], low[i]];
      if (place > 0) this.#set(this.#slotOf(h, l), h, l, place);
    }
  }
}

function halvesOf(id: string): [high: number, low: number] {
  return [Number.parseInt(id.slice(0, HALF_ID), 16), Number.parseInt(id.slice(HALF_ID), 16)];
}
