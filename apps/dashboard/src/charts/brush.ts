import { HITS } from "./chart.js";

/** Lets a reader drag over the marks of a chart; says the first and last row of the stretch. */
export function brush<Row>(
  chart: Element,
  rows: readonly Row[],
  chosen: (first: Row, last: Row) => void,
): void {
  const marks = [...chart.querySelectorAll<SVGElement>(`.${HITS} > *`)];
  const at = (event: PointerEvent) => marks.findIndex((mark) => covers(mark, event.clientX));
  let start = -1;
  let last = -1;
  const show = () => {
    marks.forEach((mark, i) => {
      mark.classList.toggle("brushed", start >= 0 && between(i, start, last));
    });
  };
  chart.addEventListener("pointerdown", (event) => {
    start = at(event as PointerEvent);
    last = start;
  });
  chart.addEventListener("pointermove", (event) => {
    if (start < 0) return;
    const now = at(event as PointerEvent);
    if (now >= 0) last = now;
    if (last !== start) show();
  });
  for (const name of ["pointerup", "pointerleave", "pointercancel"]) {
    chart.addEventListener(name, () => {
      const ends = [rows[Math.min(start, last)], rows[Math.max(start, last)]] as const;
      const dragged = start >= 0 && start !== last && name !== "pointercancel";
      start = -1;
      show();
      if (dragged && ends[0] !== undefined && ends[1] !== undefined) chosen(ends[0], ends[1]);
    });
  }
}

function covers(mark: SVGElement, x: number): boolean {
  const { left, right } = mark.getBoundingClientRect();
  return x >= left && x <= right;
}

const between = (i: number, one: number, other: number) =>
  i >= Math.min(one, other) && i <= Math.max(one, other);
