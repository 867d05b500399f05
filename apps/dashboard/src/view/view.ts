/** What a reader has chosen to see: all of it stands in the page's address. */
export interface View {
  readonly language: "en" | "fr";
  readonly from: number | null;
  readonly to: number | null;
  readonly countries: readonly string[];
  /** Whether a meeting needs one of the countries or all of them. */
  readonly match: "any" | "all";
  /** Whether a country takes part when only its bloc is named. */
  readonly members: boolean;
  readonly topics: readonly string[];
  readonly levels: readonly string[];
  readonly formats: readonly string[];
  readonly series: readonly string[];
  /** The least confidence, in per cent. */
  readonly sure: number | null;
  readonly search: string;
  /** Columns that must have one value, as `host:VN`. */
  readonly where: readonly string[];
  /** Whether the search looks into the sentences too. */
  readonly sentences: boolean;
  readonly sort: Sort;
  readonly descending: boolean;
  readonly page: number;
  /** The meeting that is open. */
  readonly meeting: string | null;
  /** The charts that are shown as tables. */
  readonly tables: readonly string[];
  /** What a page of one country, topic or series is about. */
  readonly of: string | null;
  /** What is switched on within charts. */
  readonly show: readonly string[];
  /** The query of the SQL page. */
  readonly sql: string | null;
}

/** The columns that the list of meetings can be ordered by. */
export const sorts = ["date", "name", "place", "level", "topic", "countries", "articles"] as const;
export type Sort = (typeof sorts)[number];

/** The filters of a view: what `filters` can be set back to. */
export type Filters = Pick<
  View,
  | "from"
  | "to"
  | "countries"
  | "match"
  | "topics"
  | "levels"
  | "formats"
  | "series"
  | "sure"
  | "where"
  | "search"
  | "sentences"
>;

/** No filter at all. */
export const noFilters: Filters = {
  from: null,
  to: null,
  countries: [],
  match: "any",
  topics: [],
  levels: [],
  formats: [],
  series: [],
  sure: null,
  where: [],
  search: "",
  sentences: false,
};

/** The view of an address that says nothing. */
export const firstView: View = {
  ...noFilters,
  language: "en",
  members: false,
  sort: "date",
  descending: true,
  page: 1,
  meeting: null,
  tables: [],
  of: null,
  show: [],
  sql: null,
};

/** Whether a view leaves anything out. */
export function isFiltered(view: View): boolean {
  const { countries, topics, levels, formats, series, where } = view;
  const lists = [countries, topics, levels, formats, series, where];
  return (
    view.from !== null ||
    view.to !== null ||
    view.sure !== null ||
    view.search !== "" ||
    lists.some((list) => list.length > 0)
  );
}

/** A list with a value added, or taken out where it was in. */
export function toggled(list: readonly string[], value: string): string[] {
  return list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
}
