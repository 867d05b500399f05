import type { FrenchCleaning } from "../french.ts";
import type { Page } from "../page.ts";

/** What a cut tells before it goes. */
export interface CutClue {
  readonly kind: "stamp" | "dateline" | "caption";
  readonly edtf: string | null;
  readonly place: string | null;
}

/** A stretch of the page's text that does not belong to the article. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  /** The name of the rule, as `removals` shows it. */
  readonly rule: string;
  readonly clue?: CutClue;
}

/** Looks at a page and says what goes; in order, without overlaps. */
export type Rule = (page: Page, french: FrenchCleaning) => Cut[];
