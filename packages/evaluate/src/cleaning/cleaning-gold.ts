import type { GoldBody, GoldCopy, GoldLanguage } from "./read-lines.ts";
import type { CleanedRecord } from "./score-copies.ts";

/** What is known of how the articles must be cleaned, and what was made of the sets for it. */
export interface CleaningGold {
  readonly bodies: readonly GoldBody[];
  readonly copies: readonly GoldCopy[];
  readonly languages: readonly GoldLanguage[];
  /** The records of both sets, cleaned together with the articles. */
  readonly records: readonly CleanedRecord[];
}
