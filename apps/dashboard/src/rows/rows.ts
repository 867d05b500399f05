/** One meeting, as data/meetings.sql gives it. */
export interface Meeting {
  readonly meeting_id: string;
  readonly name: string;
  readonly name_en: string | null;
  /** The series, or the key that all editions of one that the table does not have share. */
  readonly series: string | null;
  readonly acronym: string | null;
  readonly ordinal: number | null;
  readonly starts_on: string | null;
  readonly ends_on: string | null;
  readonly date_edtf: string | null;
  readonly date_basis: string | null;
  readonly year: number | null;
  readonly city: string | null;
  readonly country: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly format: string;
  readonly level: string;
  readonly topic: string;
  readonly status: string;
  readonly host: string | null;
  readonly chair: string | null;
  readonly n_articles: number;
  readonly confidence: number;
  readonly plover: string;
  readonly cameo: string;
  readonly iptc: string;
  readonly blocs: readonly string[];
  readonly named: readonly string[];
  readonly members: readonly string[];
  readonly other_topics: readonly string[];
}

/** One article of a meeting, as data/articles.sql gives it. */
export interface Article {
  readonly meeting_id: string;
  readonly article_id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published_on: string | null;
  readonly published_edtf: string | null;
  readonly is_copy: boolean;
}

/** A sentence that a value of a meeting rests on; the marks are offsets in the sentence. */
export interface Evidence {
  readonly meeting_id: string;
  readonly article_id: string;
  readonly field: string;
  readonly rule: string;
  readonly sentence: string;
  readonly mark_start: number;
  readonly mark_end: number;
  readonly body_start: number;
  readonly body_end: number;
}

/** A whole article, where the site carries them. */
export interface Body {
  readonly meeting_id: string;
  readonly article_id: string;
  readonly body: string;
}

/** Something that a meeting led to. */
export interface Outcome {
  readonly meeting_id: string;
  readonly article_id: string;
  readonly kind: string;
  readonly text: string;
  readonly next_ordinal: number | null;
  readonly next_year: number | null;
  readonly next_country: string | null;
}

/** A person who took part in a meeting. */
export interface Person {
  readonly meeting_id: string;
  readonly name: string;
  readonly role: string | null;
  readonly organisation: string | null;
  readonly country: string | null;
}

/** An organisation of a meeting. */
export interface Organisation {
  readonly meeting_id: string;
  readonly organisation: string;
  readonly role: string;
}

/** What a country is to a meeting, beyond taking part. */
export interface CountryRole {
  readonly meeting_id: string;
  readonly country: string;
  readonly role: string;
}

/** A recurring meeting; its known editions are pairs of a number and a year. */
export interface Series extends Named {
  readonly series: string;
  /** Whether the table of series has it; else it was found in articles. */
  readonly listed: boolean;
  readonly acronym: string | null;
  readonly body: string | null;
  readonly level: string | null;
  readonly topic: string | null;
  readonly ordinals: readonly number[];
  readonly years: readonly number[];
}

/** What the tables were made of. */
export interface Summary {
  readonly articles_read: number;
  readonly articles_on_meetings: number;
  readonly records_rejected: number;
  readonly latest_article: string | null;
  readonly version: string | null;
  readonly run_id: string | null;
  readonly missing_tables: readonly string[];
}

/** A topic, a country or a series, with its names. */
export interface Named {
  readonly name_en: string | null;
  readonly name_fr: string | null;
}
export interface Topic extends Named {
  readonly topic: string;
  readonly community: string;
}
export interface Country extends Named {
  readonly code: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** All that most pages show at once. */
export interface Tables {
  readonly meetings: readonly Meeting[];
  readonly articles: readonly Article[];
  readonly countries: readonly Country[];
  readonly topics: readonly Topic[];
  readonly series: readonly Series[];
  readonly summary: Summary;
}

/** What is known of a meeting beyond its row: fetched when a reader first asks. */
export interface Details {
  readonly outcomes: readonly Outcome[];
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
  readonly roles: readonly CountryRole[];
}

/** A published table as the model describes it. */
export interface TableText {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly {
    readonly name: string;
    readonly type: string;
    readonly description: string;
    readonly key: boolean;
    readonly optional: boolean;
  }[];
}

/** A score on the labelled articles. */
export interface GoldScore {
  readonly part: string;
  readonly field: string;
  readonly measure: string;
  readonly score: number;
}

/** The scores on the labelled articles at one time. */
export interface ScoreStep {
  /** When, as ISO 8601 in UTC; null for scores of now that the history does not have. */
  readonly at: string | null;
  readonly note: string | null;
  /** Hash of the labels and articles that were scored. */
  readonly hash: string;
  /** F1 by field, as `level.f1` and `test.level.f1`. */
  readonly scores: Readonly<Record<string, number>>;
}

/** A file that readers can take home. */
export interface Download {
  readonly file: string;
  readonly title: string;
  readonly format: string;
  readonly bytes: number;
  readonly rows: number | null;
}

/** What came in and what became of it. */
export interface QualityTables {
  readonly stages: readonly { readonly stage: string; readonly name: string; readonly n: number }[];
  readonly kinds: readonly { readonly kind: string; readonly n: number }[];
  readonly rejected: readonly {
    readonly stage: string;
    readonly reason: string;
    readonly n: number;
    readonly example: string | null;
  }[];
  readonly removals: readonly {
    readonly rule: string;
    readonly n: number;
    readonly articles: number;
    readonly characters: number;
  }[];
  readonly gold: readonly GoldScore[];
  readonly past: readonly ScoreStep[];
}
