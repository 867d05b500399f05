import type { Report } from "@communique/model";
import { pairExamples } from "@communique/resolve";
import type { Lesson, loadKnowledge } from "./lessons.ts";
import type { Example } from "./regression.ts";
import { isSame, tell } from "./told.ts";

/**
 * Pairs of reports that weights must tell apart. Each is also learned with the series, the number
 * and the year taken from some of the reports, as many articles do not tell them.
 */
export async function pairsOf(
  lessons: readonly Lesson[],
  knowledge: Awaited<ReturnType<typeof loadKnowledge>>,
): Promise<Example[]> {
  const { articles, reports, meetings } = await tell(lessons, knowledge);
  const context = { reference: knowledge.reference, articles };
  return [reports, ...blindings.map((blind) => reports.map(blind))].flatMap((variant) =>
    pairExamples(variant, context).flatMap(({ left, right, features }) => {
      const [a, b] = [meetings.get(left.report_id), meetings.get(right.report_id)];
      if (!a || !b || (a.ideal && b.ideal)) return [];
      const same = isSame(a, b);
      if (same === null) return [];
      return [{ group: a.cluster, features, right: same }];
    }),
  );
}

const unnumbered = { series: null, acronym: null, ordinal: null };

const isEven = ({ report_id }: Report) => report_id.charCodeAt(0) % 2 === 0;

const blindings: readonly ((report: Report) => Report)[] = [
  (report) => ({ ...report, ...unnumbered }),
  (report) => (isEven(report) ? { ...report, ...unnumbered } : report),
  (report) => (isEven(report) ? report : { ...report, ...unnumbered }),
  (report) => (isEven(report) ? { ...report, ...unnumbered } : withoutYear(report)),
];

function withoutYear(report: Report): Report {
  if (!report.starts_on) return report;
  const date_edtf = `XXXX${report.starts_on.slice(4)}`;
  return { ...report, starts_on: null, ends_on: null, date_edtf, date_basis: "partial" };
}
