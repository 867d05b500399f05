const firstSize = 1024;
const mostFull = 0.6;
const free = -1;
/** Spreads numbers over the slots (Knuth's multiplicative hashing, on both halves). */
const spread = 0x9e3779b1;
const half = 2 ** 32;

/** Pairs of numbers, in eight bytes each: a `Set` of as many would not fit. */
export class PairSet {
  readonly #width: number;
  #slots = new Float64Array(firstSize).fill(free);
  #count = 0;

  /** `width` is above the second number of every pair. */
  constructor(width: number) {
    this.#width = width;
  }

  has(a: number, b: number): boolean {
    const name = a * this.#width + b;
    return this.#slots[this.#slotOf(name)] === name;
  }

  add(a: number, b: number): void {
    const name = a * this.#width + b;
    const slot = this.#slotOf(name);
    if (this.#slots[slot] === name) return;
    this.#slots[slot] = name;
    this.#count += 1;
    if (this.#count > this.#slots.length * mostFull) this.#grow();
  }

  /** The slot of a name, or the free one that it would take. */
  #slotOf(name: number): number {
    const mask = this.#slots.length - 1;
    const mixed = Math.imul(name % half, spread) ^ Math.imul(name / half, 0x85ebca6b);
    let slot = (mixed ^ (mixed >>> 15)) & mask;
    while (this.#slots[slot] !== free && this.#slots[slot] !== name) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Float64Array(old.length * 2).fill(free);
    for (const name of old) if (name !== free) this.#slots[this.#slotOf(name)] = name;
  }
}
