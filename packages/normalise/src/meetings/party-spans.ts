/** A bloc or country in a text. */
export interface PartySpan {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

const three = ["CN", "JP", "KR"];

/** Names who meets: the codes in one fixed order; ASEAN with China, Japan and Korea is ASEAN+3. */
export function partiesKey(codes: readonly string[]): string {
  const all = new Set(codes);
  if (all.has("ASEAN+3") || (all.has("ASEAN") && three.every((code) => all.has(code)))) {
    for (const code of ["ASEAN", ...three]) all.delete(code);
    all.add("ASEAN+3");
  }
  return [...all].sort().join(" ");
}

/** The items of a list, ordered by start, that lie in a span. */
export function spansIn<Item extends PartySpan>(
  items: readonly Item[],
  start: number,
  end: number,
): Item[] {
  const found: Item[] = [];
  for (let i = firstFrom(items, start); i < items.length; i++) {
    const item = items[i] as Item;
    if (item.start >= end) break;
    if (item.end <= end) found.push(item);
  }
  return found;
}

/** The index of the first item, in a list ordered by start, that starts at or after an offset. */
export function firstFrom(items: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as { start: number }).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A stretch of text with blanks where the spans lie. */
export function withoutSpans(
  text: string,
  start: number,
  end: number,
  spans: readonly PartySpan[],
): string {
  let rest = "";
  let from = start;
  for (const span of spans) {
    if (span.start < from) continue;
    rest += `${text.slice(from, span.start)} `;
    from = span.end;
  }
  return rest + text.slice(from, end);
}
