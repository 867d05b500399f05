import type { MeetingWords } from "@communique/language";
import type { Level } from "@communique/model";
import { contentWords } from "./content-words.ts";
import { partiesKey } from "./party-spans.ts";

/** What tells a series that the table does not know. */
export interface UnlistedName {
  readonly name: string;
  readonly level: Level;
  /** Codes of the blocs, or of the countries where no bloc meets. */
  readonly parties: readonly string[];
}

/**
 * The id of a series that the table does not know: the same for all its editions, whatever their
 * number, year and order of words; null where the name says too little.
 */
export function unlistedSeries(
  { name, level, parties }: UnlistedName,
  words: MeetingWords,
): string | null {
  const generic = new Set([...words.edges.meeting, words.edges.ministers, words.edges.summit]);
  const telling = [...contentWords(name, words)].sort();
  if (parties.length === 0 || telling.every((word) => generic.has(word))) return null;
  const key = [partiesKey(parties), level.replaceAll("_", "-"), ...telling].join(" ");
  return `unlisted-${key.toLowerCase().replaceAll("+", "-plus-").replaceAll(/\s+/g, "-")}`;
}
