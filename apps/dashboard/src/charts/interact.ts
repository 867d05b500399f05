import { HITS } from "./chart.js";

/** What pointing at, or choosing, a row of a chart does. */
export interface Interaction<Row> {
  readonly key: (row: Row) => string;
  /** What a screen reader says of the row. */
  readonly say: (row: Row) => string;
  readonly isChosen: (row: Row) => boolean;
  readonly choose: (row: Row) => void;
  /** The reader points at a row, or no longer does. */
  readonly point: (row: Row | null, mark: Element | null) => void;
}

/**
 * Makes the marks of a chart buttons: one stop of the tab key a chart, arrows from row to row,
 * Enter or a click to choose.
 */
export function interact<Row>(chart: Element, rows: readonly Row[], how: Interaction<Row>): void {
  nameOnlyMarks(chart);
  const marks = [...chart.querySelectorAll<SVGElement>(`.${HITS} > *`)];
  marks.forEach((mark, i) => {
    const row = rows[i];
    if (row === undefined) return;
    describe(mark, row, how);
    mark.setAttribute("tabindex", i === 0 ? "0" : "-1");
    listen(mark, row, how);
    mark.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") how.choose(row);
      else if (!step(marks, i, event.key)) return;
      event.preventDefault();
    });
  });
}

/** What is drawn is said by the marks: the rest is for eyes only. */
function nameOnlyMarks(chart: Element): void {
  chart.setAttribute("role", "group");
  for (const group of chart.children) {
    if (group.classList.contains(HITS)) group.removeAttribute("aria-label");
    else group.setAttribute("aria-hidden", "true");
  }
}

function describe<Row>(mark: SVGElement, row: Row, how: Interaction<Row>): void {
  mark.setAttribute("role", "button");
  mark.setAttribute("aria-label", how.say(row));
  mark.setAttribute("aria-pressed", String(how.isChosen(row)));
  mark.dataset.key = how.key(row);
}

function listen<Row>(mark: SVGElement, row: Row, how: Interaction<Row>): void {
  mark.addEventListener("click", () => how.choose(row));
  for (const name of ["pointerenter", "focus"]) {
    mark.addEventListener(name, () => how.point(row, mark));
  }
  for (const name of ["pointerleave", "blur"]) {
    mark.addEventListener(name, () => how.point(null, null));
  }
}

const steps: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

function step(marks: readonly SVGElement[], i: number, key: string): boolean {
  const ends: Record<string, SVGElement | undefined> = { Home: marks[0], End: marks.at(-1) };
  const next = key in ends ? ends[key] : marks[i + (steps[key] ?? 0)];
  if (!(key in steps) && !(key in ends)) return false;
  marks[i]?.setAttribute("tabindex", "-1");
  (next ?? marks[i])?.setAttribute("tabindex", "0");
  (next ?? marks[i])?.focus();
  return true;
}
