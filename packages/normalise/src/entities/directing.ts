import { nameSetApart } from "./apposition.ts";
import { afterTitles, nameFrom, nameUpTo } from "./names.ts";
import { namedPerson, type Person } from "./person.ts";
import { gapBefore, type Hit, type Scan } from "./scan.ts";

/** `conduite par X`, `celle qui a la charge du …, X`; `X, qui le dirige`. */
export function directing(scan: Scan, { first, last }: Hit, group: "led" | "heads"): Person[] {
  const run = group === "led" ? leader(scan, last + 1) : holder(scan, first);
  return run ? [namedPerson(scan, run, group, null)] : [];
}

function leader(scan: Scan, i: number) {
  const gap = gapBefore(scan, i);
  if (gap !== "space" && gap !== "comma") return null;
  return nameFrom(scan, afterTitles(scan, i), 2) ?? nameSetApart(scan, i);
}

const holder = (scan: Scan, first: number) =>
  gapBefore(scan, first) === "comma" ? nameUpTo(scan, first - 1, 2) : null;
