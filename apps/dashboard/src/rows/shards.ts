/** Into how many files the sentences are cut. */
export const SHARDS = 16;

/** The file of a meeting's sentences (FNV-1a over its id). */
export function shardOf(meeting: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < meeting.length; i++) {
    hash = Math.imul(hash ^ meeting.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0) % SHARDS;
}
