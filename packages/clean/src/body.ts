import type { FrenchCleaning } from "./french.ts";
import { noFacts, type PageFacts, pageOf } from "./page.ts";
import { type Change, change, type Mapped } from "./repair/mapped.ts";
import { findTitle } from "./title.ts";

/** The cleaned text with its paragraphs set apart, and its title. */
export interface Body {
  readonly text: Mapped;
  readonly title: string | null;
}

/** Sets paragraphs apart by one blank line, with single spaces. */
export function setParagraphs(from: Mapped): Mapped {
  const { blocks } = pageOf(from.text, noFacts);
  const changes: Change[] = [];
  let read = 0;
  for (const [index, { start, end, text }] of blocks.entries()) {
    push(changes, { start: read, end: start, text: index === 0 ? "" : "\n\n" }, from.text);
    for (const { index: at, 0: run } of text.matchAll(/[^\S\n]{2,}/g)) {
      changes.push({ start: start + at, end: start + at + run.length, text: " " });
    }
    read = end;
  }
  push(changes, { start: read, end: from.text.length, text: "" }, from.text);
  return change(from, changes);
}

function push(changes: Change[], found: Change, text: string): void {
  if (text.slice(found.start, found.end) !== found.text) changes.push(found);
}

/** Puts the title first: the one that stands in the text, or the one that the format states. */
export function withTitle(from: Mapped, facts: PageFacts, french: FrenchCleaning): Body {
  const page = pageOf(from.text, facts);
  const block = page.blocks[findTitle(page, french)];
  if (block && block.start === 0) return { text: from, title: block.text };
  if (block) return { text: moveFirst(from, block.start, block.end), title: block.text };
  const stated = facts.title
    ?.trim()
    .replace(/\s+/g, " ")
    .replace(/\s+[|]\s+[^|]{2,40}$/, "");
  if (!stated) return { text: from, title: null };
  return { text: change(from, [{ start: 0, end: 0, text: `${stated}\n\n` }]), title: stated };
}

/** The title's paragraph, then the paragraphs that stood above it, then the rest. */
function moveFirst({ text, at }: Mapped, start: number, end: number): Mapped {
  const moved = new Int32Array(at.length);
  moved.set(at.subarray(start, end), 0);
  moved.set([-1, -1], end - start);
  moved.set(at.subarray(0, Math.max(start - 2, 0)), end - start + 2);
  moved.set(at.subarray(end), end);
  return {
    text: `${text.slice(start, end)}\n\n${text.slice(0, start - 2)}${text.slice(end)}`,
    at: moved,
  };
}
