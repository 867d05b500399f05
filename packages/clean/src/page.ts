/** A line of the page: most pages write a paragraph a line. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whether a blank line stands above it. */
  readonly apart: boolean;
}

/** What rules look at: the text as far as earlier rules left it. */
export interface Page {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly url: string | null;
  /** The title that the format states. */
  readonly title: string | null;
  readonly outlet: string | null;
}

/** What the record says of its page. */
export type PageFacts = Pick<Page, "url" | "title" | "outlet">;
export const noFacts: PageFacts = { url: null, title: null, outlet: null };

/** Cuts a text into its blocks. */
export function pageOf(text: string, facts: PageFacts): Page {
  const blocks: Block[] = [];
  let last = 0;
  for (let from = 0; from < text.length; ) {
    const found = text.indexOf("\n", from);
    const to = found < 0 ? text.length : found;
    const line = text.slice(from, to);
    const trimmed = line.trim();
    if (trimmed !== "") {
      const start = from + line.indexOf(trimmed);
      const apart = blankLine.test(text.slice(last, start));
      blocks.push({ start, end: start + trimmed.length, text: trimmed, apart });
      last = start + trimmed.length;
    }
    from = to + 1;
  }
  const { url, title, outlet } = facts;
  return { text, blocks, url, title, outlet };
}

const blankLine = /\n[^\S\n]*\n/;
