import type { MeetingOutcome } from "@communique/model";
import type { Core } from "../merge/core.ts";
import { byText } from "../order.ts";

/** What a meeting led to, sentence by sentence; a sentence counts once a kind. */
export function outcomesOf({ group }: Core, meeting_id: string): MeetingOutcome[] {
  const rows = group.flatMap(({ report }) =>
    report.outcomes.map((outcome) => ({ meeting_id, ...outcome, article_id: report.article_id })),
  );
  const unique = new Map(
    rows.map((row) => [`${row.article_id} ${row.start} ${row.kind}`, row] as const),
  );
  return [...unique.values()].sort(
    byText(
      ({ article_id }) => article_id,
      ({ start }) => String(start).padStart(9, "0"),
      ({ kind }) => kind,
    ),
  );
}
