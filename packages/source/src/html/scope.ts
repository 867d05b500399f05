/// <reference lib="dom" />

const LEAST_SHARE = 0.5;
const LEAST_SHARE_UNTITLED = 0.6;
const LEAST_PIECES = 3;
/** Characters from which on a piece of text is prose and no label or menu. */
const PROSE = 40;
const TEXT = 3;

/**
 * Narrows a page to the smallest part that holds the article's heading and most of the page's
 * prose, so that what stands beside the article cannot be taken for its end.
 */
export function narrow(document: Document, title: string | null): void {
  const heading = headingOf(document, title);
  const whole = proseOf(document.body);
  const part = heading === null ? denseFrom(document.body) : partAround(heading, whole.length);
  if (part === null || part === document.body) return;
  const { length, pieces } = proseOf(part);
  const least = heading === null ? LEAST_SHARE_UNTITLED : LEAST_SHARE;
  if (length < least * whole.length || (heading === null && pieces < LEAST_PIECES)) return;
  document.body.replaceChildren(part);
}

/** The heading that says the title; else the page's only first-level one. */
function headingOf(document: Document, title: string | null): Element | null {
  const headings = [...document.querySelectorAll("h1, h2")];
  const wanted = plain(title ?? "");
  const said = headings.find((heading) => isTitle(plain(heading.textContent ?? ""), wanted));
  const first = headings.filter((heading) => heading.matches("h1"));
  return said ?? (first.length === 1 ? (first[0] ?? null) : null);
}

function isTitle(heading: string, title: string): boolean {
  return (
    heading.length > 10 && (title.startsWith(heading) || heading.startsWith(title)) && title !== ""
  );
}

function partAround(heading: Element, whole: number): Element | null {
  let part: Element | null = heading.parentElement;
  while (part !== null && proseOf(part).length < LEAST_SHARE * whole) part = part.parentElement;
  return part;
}

/** Goes down from a part to the child that holds most of its prose, as long as there is one. */
function denseFrom(body: Element): Element {
  let part = body;
  for (;;) {
    const { length } = proseOf(part);
    const inner = [...part.children].find((child) => {
      const prose = proseOf(child);
      return prose.pieces >= LEAST_PIECES && prose.length >= LEAST_SHARE_UNTITLED * length;
    });
    if (inner === undefined) return part;
    part = inner;
  }
}

function proseOf(part: Element): { readonly length: number; readonly pieces: number } {
  let [length, pieces] = [0, 0];
  const waiting: Node[] = [part];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.nodeType !== TEXT) {
      if (node.nodeName !== "A") waiting.push(...node.childNodes);
      continue;
    }
    const text = (node.textContent ?? "").trim().length;
    if (text < PROSE) continue;
    length += text;
    pieces += 1;
  }
  return { length, pieces };
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim().toLowerCase();
}
