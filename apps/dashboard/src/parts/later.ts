const waiting = new Map<object, () => void>();
let running = false;

/** Does something soon, after the page has been painted; the same key only once, the last asked for. */
export function later(key: object, work: () => void): void {
  waiting.delete(key);
  waiting.set(key, work);
  if (running) return;
  running = true;
  setTimeout(next);
}

/** Takes back what was to be done later. */
export function notLater(key: object): void {
  waiting.delete(key);
}

function next(): void {
  const [first] = waiting;
  if (first === undefined) {
    running = false;
    return;
  }
  const [key, work] = first;
  waiting.delete(key);
  try {
    work();
  } finally {
    // A task a chart: between two of them the page can be painted and answers.
    setTimeout(next);
  }
}

/** Whether a part is on the screen, or nearly. */
export function isSeen(part: Element): boolean {
  const { top, bottom } = part.getBoundingClientRect();
  return bottom > -200 && top < part.ownerDocument.documentElement.clientHeight + 200;
}
