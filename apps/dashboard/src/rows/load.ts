import { decode } from "./decode.js";
import { groupBy } from "./group.js";
import type { Article, Country, Evidence, Meeting, Summary, Tables, Topic } from "./rows.js";

/** The Arrow files of the overview: how each is fetched. */
export type Files = Record<keyof Tables | "evidence", () => Promise<ArrayBuffer>>;

/** All tables but the evidence, fetched side by side. */
export async function loadTables(files: Files): Promise<Tables> {
  const read = async <Row>(file: () => Promise<ArrayBuffer>) => decode<Row>(await file());
  const [meetings, articles, countries, topics, [summary]] = await Promise.all([
    read<Meeting>(files.meetings),
    read<Article>(files.articles),
    read<Country>(files.countries),
    read<Topic>(files.topics),
    read<Summary>(files.summary),
  ]);
  if (summary === undefined) throw new Error("summary.arrow has no row");
  return { meetings, articles, countries, topics, summary };
}

/** The evidence by meeting: fetched when first asked for, then kept. */
export function loadEvidence(files: Files): (meeting: Meeting) => Promise<readonly Evidence[]> {
  let fetched: Promise<Map<string, Evidence[]>> | null = null;
  const fetchAll = async () => {
    const rows = decode<Evidence>(await files.evidence());
    return groupBy(rows, ({ meeting_id }) => meeting_id);
  };
  return async ({ meeting_id }) => {
    fetched ??= fetchAll();
    return (await fetched).get(meeting_id) ?? [];
  };
}
