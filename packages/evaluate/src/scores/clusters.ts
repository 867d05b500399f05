import type { Labelled } from "../labels/join.ts";
import { emptyTally, type Tally } from "./score.ts";
import type { Miss } from "./types.ts";

interface Mark {
  readonly labelled: Labelled;
  readonly cluster: string | null;
  readonly meeting: string | null;
  /** All meetings of the article, companions included. */
  readonly meetings: ReadonlySet<string | null>;
}

interface ClusterResult {
  /** The main reports of both articles share a meeting_id. */
  readonly main: Tally;
  /** The main report of one shares a meeting_id with any report of the other. */
  readonly companions: Tally;
  readonly misses: Miss[];
}

/** Pairs of articles: those that the labels join against those that share a meeting_id. */
export function scoreClusters(articles: readonly Labelled[]): ClusterResult {
  const main = emptyTally();
  const companions = emptyTally();
  const marks = articles.map(markOf);
  const misses = marks.flatMap((left, index) =>
    marks.slice(index + 1).flatMap((right) => {
      const expected = left.cluster !== null && left.cluster === right.cluster;
      const got = left.meeting !== null && left.meeting === right.meeting;
      count(main, expected, got);
      count(companions, expected, meets(left, right) || meets(right, left));
      return expected === got ? [] : [missOf(left, right, expected)];
    }),
  );
  return { main, companions, misses };
}

function count(tally: Tally, expected: boolean, got: boolean): void {
  tally.gold += Number(expected);
  tally.got += Number(got);
  tally.right += Number(expected && got);
}

function meets(left: Mark, right: Mark): boolean {
  return left.meeting !== null && right.meetings.has(left.meeting);
}

function markOf(labelled: Labelled): Mark {
  const ids = labelled.reports.map(({ meeting_id }) => meeting_id);
  const { cluster } = labelled.label;
  return { labelled, cluster, meeting: ids[0] ?? null, meetings: new Set(ids) };
}

function missOf(left: Mark, right: Mark, expected: boolean): Miss {
  const other = right.labelled.label.id;
  return {
    article_id: left.labelled.article.article_id,
    source_id: left.labelled.label.id,
    field: "cluster",
    expected: `${expected ? "with" : "apart from"} ${other}`,
    got: expected ? `${left.meeting ?? "none"} / ${right.meeting ?? "none"}` : left.meeting,
    rule: null,
  };
}
