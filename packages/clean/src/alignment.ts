import type { AlignedRun } from "@communique/model";
import type { Mapped } from "./repair/mapped.ts";

/** The stretches of a body that stand unchanged in the raw text. */
export function alignmentOf({ text, at }: Mapped, raw: string): AlignedRun[] {
  const runs: AlignedRun[] = [];
  let start = 0;
  const close = (end: number) => {
    if (end > start) runs.push({ body: start, raw: at[start] ?? 0, length: end - start });
  };
  for (let i = 0; i < text.length; i++) {
    const same = (at[i] ?? -1) >= 0 && raw.charCodeAt(at[i] ?? 0) === text.charCodeAt(i);
    const follows = i > start && at[i] === (at[i - 1] ?? -2) + 1;
    if (same && follows) continue;
    close(i);
    start = same ? i : i + 1;
  }
  close(text.length);
  return runs;
}
