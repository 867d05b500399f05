/** One meeting, as data/meetings.sql gives it. */
export interface Meeting {
  readonly meeting_id: string;
  readonly name: string;
  readonly name_en: string | null;
  readonly acronym: string | null;
  readonly ordinal: number | null;
  readonly starts_on: string | null;
  readonly ends_on: string | null;
  readonly date_edtf: string | null;
  readonly date_basis: string | null;
  readonly year: number | null;
  readonly city: string | null;
  readonly country: string | null;
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

/** A topic or a country, with its names. */
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
}

/** All that the overview shows at once. */
export interface Tables {
  readonly meetings: readonly Meeting[];
  readonly articles: readonly Article[];
  readonly countries: readonly Country[];
  readonly topics: readonly Topic[];
  readonly summary: Summary;
}
