import type { Report } from "@communique/model";
import { pairExamples } from "@communique/resolve";
import type { Lesson, loadKnowledge } from "./lessons.ts";
import type { Example } from "./regression.ts";
import { isSame, tell } from "./told.ts";

/**
 * Pairs of reports that weights must tell apart. Each is also learned with the series, the number
 * and the year taken from some of the reports, as many articles do not tell them. Other meetings
 * are also learned as if all were in the same days: a larger corpus has many on each day.
 */
export async function pairsOf(
  lessons: readonly Lesson[],
  knowledge: Awaited<ReturnType<typeof loadKnowledge>>,
): Promise<Example[]> {
  const { articles, reports, meetings } = await tell(lessons, knowledge);
  const context = { reference: knowledge.reference, articles };
  const lessonsOf = (variant: readonly Report[]) =>
    pairExamples(variant, context).flatMap(({ left, right, features }): Example[] => {
      const [a, b] = [meetings.get(left.report_id), meetings.get(right.report_id)];
      if (!a || !b || (a.ideal && b.ideal)) return [];
      const same = isSame(a, b);
      return same === null ? [] : [{ group: a.cluster, features, right: same }];
    });
  const told = forms.flatMap((form) => lessonsOf(reports.map(form)));
  const others = forms
    .flatMap((form) => lessonsOf(reports.map((report) => form(crowded(report)))))
    .filter(({ right }) => !right);
  const wanted = othersToOne * told.filter(({ right }) => right).length;
  const step = Math.max(1, Math.floor(others.length / wanted));
  return [...told, ...others.filter((_, index) => index % step === 0)];
}

/** So many pairs of other meetings in the same days are learned to one pair of one meeting. */
const othersToOne = 2;

const unnumbered = { series: null, acronym: null, ordinal: null };

const isEven = ({ report_id }: Report) => report_id.charCodeAt(0) % 2 === 0;

const forms: readonly ((report: Report) => Report)[] = [
  (report) => report,
  (report) => ({ ...report, ...unnumbered }),
  (report) => (isEven(report) ? { ...report, ...unnumbered } : report),
  (report) => (isEven(report) ? report : { ...report, ...unnumbered }),
  (report) => (isEven(report) ? { ...report, ...unnumbered } : withDate(report, "XXXX", 10)),
  (report) => (isEven(report) ? withDate(report, "", 7) : report),
];

/** The report as if its meeting began on one of two days; as long as it is. */
function crowded(report: Report): Report {
  const { starts_on, ends_on } = report;
  if (!starts_on) return report;
  const first = 1 + (report.report_id.charCodeAt(1) % 2);
  const length = ends_on ? (Date.parse(ends_on) - Date.parse(starts_on)) / 86_400_000 : 0;
  const day = (number: number) => `2019-05-${String(number).padStart(2, "0")}`;
  const dates = { starts_on: day(first), ends_on: day(first + Math.min(length, 20)) };
  return { ...report, ...dates, date_edtf: `${dates.starts_on}/${dates.ends_on}` };
}

/** The report with less of its date: another year, or only its beginning. */
function withDate(report: Report, year: string, length: number): Report {
  const { starts_on } = report;
  if (!starts_on) return report;
  const date_edtf = (year + starts_on.slice(year.length)).slice(0, length);
  return { ...report, starts_on: null, ends_on: null, date_edtf, date_basis: "partial" };
}
