import { type MarkedToken, marked, type Token } from "marked";

/** A Markdown file: where it points, what it shows as code, and its headings. */
export interface Document {
  /** Its path below the repository's folder. */
  readonly path: string;
  /** Targets of links and pictures, those of HTML too. */
  readonly links: readonly string[];
  /** Inline code and the lines of code blocks. */
  readonly code: readonly string[];
  /** Its headings as GitHub names them in an address. */
  readonly anchors: readonly string[];
  readonly lines: number;
}

/** Reads a Markdown text. */
export function readDocument(path: string, text: string): Document {
  const lines = text.trimEnd().split("\n").length;
  const document = {
    ...{ path, lines },
    links: [] as string[],
    code: [] as string[],
    anchors: [] as string[],
  };
  marked.walkTokens(marked.lexer(text), (token: Token) => {
    const known = token as MarkedToken;
    if (known.type === "link" || known.type === "image") document.links.push(known.href);
    if (known.type === "html") document.links.push(...htmlLinks(known.raw));
    if (known.type === "codespan") document.code.push(known.text);
    if (known.type === "code") document.code.push(...known.text.split("\n"));
    if (known.type === "heading") document.anchors.push(anchorOf(known.text));
  });
  return document;
}

function htmlLinks(html: string): string[] {
  return [...html.matchAll(/\b(?:href|src|srcset)="([^"]*)"/g)].map(([, target = ""]) => target);
}

function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .replaceAll(/\s/g, "-");
}
