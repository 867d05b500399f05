/** A text that remembers where each of its units stands in the raw text. */
export interface Mapped {
  readonly text: string;
  /** Offset in the raw text of each unit; -1 for a unit that does not stand there. */
  readonly at: Int32Array;
}

/** A stretch to be put in another form; an empty stretch is an insertion, an empty text a cut. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text as it was read. */
export function mapped(text: string): Mapped {
  const at = new Int32Array(text.length);
  for (let i = 0; i < at.length; i++) at[i] = i;
  return { text, at };
}

/** Applies changes that are in order and do not overlap. */
export function change(from: Mapped, changes: readonly Change[]): Mapped {
  if (changes.length === 0) return from;
  const parts: string[] = [];
  const at = new Int32Array(lengthAfter(from, changes));
  let read = 0;
  let written = 0;
  const keep = (end: number) => {
    parts.push(from.text.slice(read, end));
    at.set(from.at.subarray(read, end), written);
    written += end - read;
  };
  for (const { start, end, text } of changes) {
    keep(start);
    parts.push(text);
    for (let i = 0; i < text.length; i++)
      at[written++] = start + i < end ? (from.at[start + i] ?? -1) : -1;
    read = end;
  }
  keep(from.text.length);
  return { text: parts.join(""), at };
}

function lengthAfter(from: Mapped, changes: readonly Change[]): number {
  return changes.reduce(
    (sum, { start, end, text }) => sum + text.length - (end - start),
    from.text.length,
  );
}
