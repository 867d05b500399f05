const MEGABYTE = 1024 * 1024;

/** Bounds that keep one bad record from taking the memory or the day. */
export interface Limits {
  /** Bytes of one file or line that is held whole. */
  readonly recordBytes: number;
  /** Characters of one article. */
  readonly articleChars: number;
  /** Words that an article has at least. */
  readonly articleWords: number;
  /** Unpacked bytes from which on the gzip ratio is watched. */
  readonly gzipFreeBytes: number;
  /** Unpacked bytes for each packed one; prose reaches some ten. */
  readonly gzipRatio: number;
}

/** The bounds of a run. */
export const usualLimits: Limits = {
  recordBytes: 32 * MEGABYTE,
  articleChars: 2_000_000,
  articleWords: 4,
  gzipFreeBytes: 64 * MEGABYTE,
  gzipRatio: 200,
};
