/** Counts and the rates that follow from them; null where there is nothing to divide by. */
export interface Score {
  /** Values that the labels hold. */
  readonly gold: number;
  readonly right: number;
  /** Values that were given. */
  readonly got: number;
  /** Of those, values given where the label says there is none. */
  readonly given_where_none: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/** A field or decision that went wrong, and the rule behind it. */
export interface Miss {
  readonly article_id: string;
  readonly source_id: string;
  readonly field: string;
  readonly expected: string | null;
  readonly got: string | null;
  readonly rule: string | null;
}

/** How often a label's value was taken for another. */
export interface Confusion {
  readonly gold: string;
  readonly got: string;
  readonly n: number;
}

/** Cases of one tenth of the confidence: how sure we were, and how often we were right. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly n: number;
  readonly confidence: number | null;
  readonly right: number | null;
}

export interface Reliability {
  readonly bins: readonly ReliabilityBin[];
  /** Expected calibration error, 0 to 1; null without cases. */
  readonly error: number | null;
}

/** The scores of one set of articles. */
export interface ScoreSheet {
  readonly articles: number;
  readonly is_meeting: Score;
  readonly meetings: Score;
  /** Pairs of articles whose main reports share a meeting_id. */
  readonly clusters: Score;
  /** The same, if the main meeting of one may be a companion of the other. */
  readonly clusters_companions: Score;
  readonly fields: Readonly<Record<string, Score>>;
  /** Bodies, titles, copies and languages; empty where nothing is known of them. */
  readonly cleaning: Readonly<Record<string, Score>>;
  /** Countries that the labels say must not be counted, and how many were. */
  readonly not_participants: { readonly gold: number; readonly wrong: number };
  readonly confusions: {
    readonly topic: readonly Confusion[];
    readonly level: readonly Confusion[];
  };
  readonly reliability: { readonly articles: Reliability; readonly reports: Reliability };
  readonly misses: readonly Miss[];
}

/** All scores, with those of each split apart; plain data, ready for JSON. */
export interface Scores extends ScoreSheet {
  readonly splits: Readonly<Record<string, ScoreSheet>>;
}
