import type { Reference, Report } from "@communique/model";
import type { Articles } from "./articles.ts";
import { learnMisnumbered } from "./facts/editions.ts";
import { type Facts, factsOf } from "./facts/facts.ts";
import { everMembers } from "./facts/parties.ts";
import { groupFacts } from "./join/union.ts";
import { type Group, witnessOf } from "./merge/vote.ts";
import { byText } from "./order.ts";
import { repairDates } from "./repair.ts";

/** What the reference must tell. */
type Known = Pick<Reference, "bloc_members" | "series_editions">;

/** Puts the reports of one meeting into one group, whatever their order. */
export function groupReports(
  reports: readonly Report[],
  articles: Articles,
  reference: Known,
): Group[] {
  const { rows, facts } = readReports(reports, articles, reference);
  return groupFacts(facts).map((members) =>
    members.flatMap((index) => {
      const report = rows[index];
      const known = facts[index];
      if (!report || !known) return [];
      const isCopy = known.original !== report.article_id;
      return [witnessOf(report, { isCopy, misnumbered: known.misnumbered })];
    }),
  );
}

/** The reports in order, and what decides which meeting each tells of. */
export function readReports(
  reports: readonly Report[],
  articles: Articles,
  reference: Known,
): { rows: Report[]; facts: Facts[] } {
  const rows = inOrder(reports).map(repairDates);
  const membersOf = everMembers(reference.bloc_members);
  const isMisnumbered = learnMisnumbered(reference.series_editions);
  const facts = rows.map((report, index) =>
    factsOf(report, {
      index,
      original: articles.originalOf(report.article_id),
      published: articles.publishedOf(report.article_id),
      misnumbered: isMisnumbered(report),
      membersOf,
    }),
  );
  return { rows, facts };
}

/** By id; reports that share an id by all they say. */
function inOrder(reports: readonly Report[]): Report[] {
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
