const MEGABYTE = 1024 * 1024;

/** Bounds that keep one bad record from taking the memory or the day. */
export interface Limits {
  /** Bytes of one file or line that is held whole. */
  readonly recordBytes: number;
  /** Bytes of one web page. */
  readonly pageBytes: number;
  /** How deep the elements of a web page may lie in each other. */
  readonly pageDepth: number;
  /** Characters of one article. */
  readonly articleChars: number;
  /** Words that an article has at least. */
  readonly articleWords: number;
  /** Unpacked bytes from which on the ratio of a packed file is watched. */
  readonly unpackFreeBytes: number;
  /** Unpacked bytes for each packed one; prose reaches some ten. */
  readonly unpackRatio: number;
}

/** The bounds of a run. */
export const usualLimits: Limits = {
  recordBytes: 32 * MEGABYTE,
  pageBytes: 4 * MEGABYTE,
  pageDepth: 500,
  articleChars: 2_000_000,
  articleWords: 4,
  unpackFreeBytes: 64 * MEGABYTE,
  unpackRatio: 200,
};
