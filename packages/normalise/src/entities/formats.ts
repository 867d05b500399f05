import { wordBits } from "./bits.ts";
import { mention } from "./mention.ts";
import { bitsAt, capitalAt, gapBefore, type Hit, hitOn, rawAt, type Scan } from "./scan.ts";
import type { EntityMention } from "./types.ts";

/** `par visioconférence`, `en ligne`, `en présentiel`: how people meet. */
export function formatMentions(scan: Scan): EntityMention[] {
  return scan.hits.flatMap((hit) => {
    const entry = hit.reading.word?.group === "format" ? hit.reading.word : null;
    const confidence = entry ? confidenceOf(scan, hit, entry.check) : 0;
    if (!entry || confidence === 0) return [];
    const { start, end } = hit;
    const { value, rule } = entry;
    return [mention(scan.body, { start, end, kind: "format", value, rule, confidence })];
  });
}

/** `Quotidien en ligne`: part of a name. */
function isTitled(scan: Scan, i: number): boolean {
  if (!capitalAt(scan, i) || hitOn(scan, i) !== null || gapBefore(scan, i + 1) !== "space")
    return false;
  return (
    rawAt(scan, i) !== rawAt(scan, i).toUpperCase() && (bitsAt(scan, i) & wordBits.meeting) === 0
  );
}

const reach = 5;

/** The nearest telling word before decides: a meeting's, or one of goods, services and crimes online. */
function confidenceOf(scan: Scan, { first }: Hit, check: string): number {
  if (check === "") return 1;
  if (isTitled(scan, first - 1)) return 0;
  for (let i = first - 1; i >= 0 && i >= first - reach; i--) {
    const bits = bitsAt(scan, i);
    if ((bits & wordBits.not_meeting) !== 0) return check === "context" && i < first - 2 ? 0.3 : 0;
    if ((bits & wordBits.meeting) !== 0) return 0.95;
    if (gapBefore(scan, i) === "stop") break;
  }
  return check === "context" ? 0.6 : 0;
}
