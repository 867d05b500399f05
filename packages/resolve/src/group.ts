import type { Reference, Report } from "@communique/model";
import type { Articles } from "./articles.ts";
import type { Span } from "./facts/dates.ts";
import { learnMisnumbered, type Misnumbered } from "./facts/editions.ts";
import { type Facts, factsOf } from "./facts/facts.ts";
import { everMembers } from "./facts/parties.ts";
import { sharer } from "./facts/share.ts";
import { groupFacts } from "./join/union.ts";
import { type Group, witnessOf } from "./merge/vote.ts";
import { byText } from "./order.ts";
import { repairDates } from "./repair.ts";

/** Learns reports one by one, in order, and tells then which of them tell of one meeting. */
export interface Grouper {
  learn(report: Report, published: Span | null): void;
  /** What was learnt, in order. */
  readonly facts: readonly Facts[];
  /** For each report, in order, the index of the first one of its group; to be asked once. */
  group(): Uint32Array;
}

/** What the reference must tell. */
type Known = Pick<Reference, "bloc_members" | "series_editions">;

/** Starts to group reports; only what decides which meeting they tell of is held. */
export function openGrouper(articles: Articles, reference: Known): Grouper {
  const membersOf = everMembers(reference.bloc_members);
  const isMisnumbered = learnMisnumbered(reference.series_editions);
  const shared = sharer();
  const facts: Facts[] = [];
  return {
    facts,
    learn(report, published) {
      const repaired = repairDates(report);
      const around = {
        index: facts.length,
        original: articles.originalOf(report.article_id),
        published,
        misnumbered: isMisnumbered(repaired),
        membersOf,
      };
      facts.push(shared(factsOf(repaired, around)));
    },
    group: () => groupFacts(facts.splice(0)),
  };
}

/** The reports of one meeting, as witnesses. */
export function witnessesOf(
  reports: readonly Report[],
  { originalOf }: Articles,
  isMisnumbered: Misnumbered,
): Group {
  return reports.map((each) => {
    const report = repairDates(each);
    const isCopy = originalOf(report.article_id) !== report.article_id;
    return witnessOf(report, { isCopy, misnumbered: isMisnumbered(report) });
  });
}

/** By id; reports that share an id by all they say. */
export function inOrder(reports: readonly Report[]): Report[] {
  const ids = new Set(reports.map(({ report_id }) => report_id));
  const byId = byText<Report>(({ report_id }) => report_id);
  if (ids.size === reports.length) return reports.toSorted(byId);
  return reports.toSorted(
    byText(
      ({ report_id }) => report_id,
      (report) => JSON.stringify(report),
    ),
  );
}
