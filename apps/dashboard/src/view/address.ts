import { firstView, type Sort, sorts, type View } from "./view.js";

/** The view that an address's query asks for; what it gets wrong is left as it would be without. */
export function readAddress(query: string, language: View["language"] = "en"): View {
  const asked = new URLSearchParams(query);
  const order = asked.get("sort") ?? "";
  const sort = sorts.find((name) => name === order.replace(/^-/, ""));
  return {
    language: languageOf(asked.get("lang")) ?? language,
    from: whole(asked.get("from")),
    to: whole(asked.get("to")),
    countries: list(asked.get("country")),
    match: asked.get("match") === "all" ? "all" : "any",
    members: asked.get("members") === "1",
    topics: list(asked.get("topic")),
    levels: list(asked.get("level")),
    formats: list(asked.get("format")),
    series: list(asked.get("series")),
    sure: percent(asked.get("sure")),
    where: [...new Set(asked.getAll("where").filter((text) => /^\w+:/.test(text)))],
    search: asked.get("q") ?? "",
    sentences: asked.get("sentences") === "1",
    sort: sort ?? firstView.sort,
    descending: sort === undefined ? firstView.descending : order.startsWith("-"),
    page: Math.max(1, whole(asked.get("page")) ?? 1),
    meeting: asked.get("meeting"),
    tables: list(asked.get("table")),
    of: asked.get("of") || null,
    show: list(asked.get("show")),
    sql: asked.get("sql"),
  };
}

/** The query that stands for a view: only what differs from the first view, and the language. */
export function writeAddress(view: View): string {
  const order = signed(view.sort, view.descending);
  const parts: [name: string, value: string | number | null][] = [
    ["of", view.of],
    ["from", view.from],
    ["to", view.to],
    ["country", view.countries.join(".")],
    ["match", view.match === "all" ? "all" : null],
    ["members", view.members ? 1 : null],
    ["topic", view.topics.join(".")],
    ["level", view.levels.join(".")],
    ["format", view.formats.join(".")],
    ["series", view.series.join(".")],
    ["sure", view.sure],
    ...view.where.map((text): [string, string] => ["where", text]),
    ["q", view.search],
    ["sentences", view.sentences ? 1 : null],
    ["sort", order === signed(firstView.sort, firstView.descending) ? null : order],
    ["page", view.page === 1 ? null : view.page],
    ["meeting", view.meeting],
    ["table", view.tables.join(".")],
    ["show", view.show.join(".")],
    ["sql", view.sql],
    ["lang", view.language],
  ];
  const said = parts.flatMap(([name, value]) =>
    value === null || value === "" ? [] : [[name, String(value)]],
  );
  return `?${new URLSearchParams(said)}`;
}

const signed = (sort: Sort, descending: boolean) => (descending ? `-${sort}` : sort);

const languageOf = (text: string | null) => (text === "fr" || text === "en" ? text : null);

function whole(text: string | null): number | null {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null;
}

function percent(text: string | null): number | null {
  const value = whole(text);
  return value !== null && value > 0 && value <= 100 ? value : null;
}

function list(text: string | null): string[] {
  return [...new Set((text ?? "").split(".").filter((part) => part !== ""))];
}
