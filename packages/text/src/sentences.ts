import { allMatches } from "./matches.ts";

/** A stretch of text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A sentence with its place in the text. */
export interface Sentence extends Span {
  /** Index of its paragraph, from 0. */
  readonly paragraph: number;
}

const paragraphBreak = /\n\s*\n/g;
const sentenceEnd = /[.!?…](?<![.!?…]{2})[.!?…]*(?:\s?»|["”')\]])*\s+(?=["«“(]*\s?[\p{Lu}\d])/gu;
/** No abbreviation and what stands before it is longer. */
const longest = 6;
const abbreviation =
  /(?:^|[\s(.])(?:M|MM|Mme|Mlle|Dr|Pr|S|E|St|Ste|p|art|cf|no|n|R|P|dr|av|[A-Z])\.$/u;

/** The paragraphs of a body: stretches parted by blank lines. */
export function paragraphs(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const gap of allMatches(text, paragraphBreak)) {
    if (gap.index > start) spans.push({ start, end: gap.index });
    start = gap.index + gap[0].length;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

/** The sentences of a body, never across paragraphs. */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  for (const [paragraph, span] of paragraphs(text).entries()) {
    for (const { start, end } of sentencesOf(text.slice(span.start, span.end))) {
      found.push({ start: span.start + start, end: span.start + end, paragraph });
    }
  }
  return found;
}

function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const stop of allMatches(text, sentenceEnd)) {
    if (abbreviation.test(text.slice(Math.max(start, stop.index - longest), stop.index + 1)))
      continue;
    spans.push({ start, end: stop.index + stop[0].trimEnd().length });
    start = stop.index + stop[0].length;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}
