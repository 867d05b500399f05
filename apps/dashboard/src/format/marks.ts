/** From an offset up to another. */
export type Span = readonly [start: number, end: number];

/** A piece of a text, marked or not. */
export interface Stretch {
  readonly text: string;
  readonly marked: boolean;
}

/** A text cut into marked and unmarked pieces; spans may touch or overlap. */
export function stretches(text: string, spans: readonly Span[]): Stretch[] {
  const pieces: Stretch[] = [];
  let at = 0;
  for (const [start, end] of merged(spans, text.length)) {
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}

function merged(spans: readonly Span[], length: number): Span[] {
  const inside = spans
    .map(([start, end]): Span => [Math.max(0, start), Math.min(length, end)])
    .filter(([start, end]) => start < end)
    .sort((a, b) => a[0] - b[0]);
  const done: Span[] = [];
  for (const [start, end] of inside) {
    const last = done.at(-1);
    if (last === undefined || start > last[1]) done.push([start, end]);
    else done[done.length - 1] = [last[0], Math.max(last[1], end)];
  }
  return done;
}
