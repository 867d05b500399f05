/// <reference lib="dom" />
import { parseDocument } from "./document.ts";

const BLOCKS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4
  H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL`.split(/\s+/),
);
const SILENT = new Set("SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME SVG BUTTON SELECT".split(" "));
const ELEMENT = 1;
const TEXT = 3;

/** Whether a text is HTML: it closes a block or breaks a line. */
export function isHtml(text: string): boolean {
  return /<\/(?:p|div|article|body|h[1-6]|li)>|<br\s*\/?>/i.test(text);
}

/** The text of a page or a piece of one, blocks parted by blank lines. */
export function htmlText(html: string): string {
  return nodeText(parseDocument(html).body);
}

/** The text of a node, blocks parted by blank lines, without scripts and styles. */
export function nodeText(node: Node): string {
  return pieces(node)
    .join("")
    .replaceAll(/[ \t\r\f\v]+/g, " ")
    .replaceAll(/ ?\n ?/g, "\n")
    .replaceAll(/\n{2,}/g, "\n\n")
    .trim();
}

function pieces(node: Node): string[] {
  if (node.nodeType === TEXT) return [(node.textContent ?? "").replaceAll(/\s+/g, " ")];
  if (node.nodeType !== ELEMENT || SILENT.has(node.nodeName)) return [];
  if (node.nodeName === "BR") return ["\n"];
  const inner = [...node.childNodes].flatMap(pieces);
  return BLOCKS.has(node.nodeName) ? ["\n\n", ...inner, "\n\n"] : inner;
}
