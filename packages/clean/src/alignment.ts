import type { AlignedRun } from "@communique/model";
import type { Mapped } from "./repair/mapped.ts";

/** The stretches of a body that stand unchanged in the raw text. */
export function alignmentOf({ text, at }: Mapped, raw: string): AlignedRun[] {
  const same = at.slice();
  for (let i = 0; i < same.length; i++) {
    if (raw.charCodeAt(same[i] ?? -1) !== text.charCodeAt(i)) same[i] = -1;
  }
  return runsOf(same);
}

/** The runs of places that follow each other; -1 is no place. */
export function runsOf(at: Int32Array): AlignedRun[] {
  const runs: AlignedRun[] = [];
  let start = 0;
  for (let i = 1; i <= at.length; i++) {
    const before = at[i - 1] ?? -1;
    if (i < at.length && before >= 0 && at[i] === before + 1) continue;
    if (before >= 0) runs.push({ body: start, raw: at[start] ?? 0, length: i - start });
    start = i;
  }
  return runs;
}
