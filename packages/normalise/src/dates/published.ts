import type { Anchor } from "./anchor.ts";
import { edtfOf } from "./edtf.ts";
import type { Solved } from "./posterior.ts";
import type { Published } from "./types.ts";

/** The day of publication: as the page or its address states it, or as far as it can be concluded. */
export function publishedOf(anchor: Anchor, solved: Solved | null): Published | null {
  const { published, cues, lead, urlDay } = anchor;
  if (published.year !== null) {
    return { edtf: edtfOf(published), basis: "stated", cues, confidence: 0.97 };
  }
  if (!solved) return null;
  const { year, confidence } = solved;
  const inferred = (edtf: string, share: number, more: readonly string[]): Published => ({
    edtf,
    basis: "inferred",
    cues: [...new Set([...solved.cues, ...more])],
    confidence: Math.round(confidence * share * 1000) / 1000,
  });
  if (published.month !== null) return inferred(edtfOf({ ...published, year }), 0.97, cues);
  if (lead?.today)
    return inferred(edtfOf({ year, month: lead.month, day: lead.day }), 0.9, ["lead"]);
  if (urlDay && urlDay.margin < 20 && urlDay.day.year === year) {
    return inferred(`${edtfOf({ ...urlDay.day, day: null })}~`, 0.8, ["url_id"]);
  }
  return inferred(`${edtfOf({ year, month: lead?.month ?? null, day: null })}~`, 0.7, ["lead"]);
}
