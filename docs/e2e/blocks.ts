import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type MarkedToken, marked, type Token } from "marked";
import { globSync } from "tinyglobby";
import { repository } from "./program.ts";

/** A block of code in a document. */
export interface Block {
  readonly document: string;
  readonly language: string;
  readonly text: string;
}

const documents = ["README.md", "CONTRIBUTING.md", "docs/*.md", "feeds/*.md"];

/** The code blocks of the documents in a language. */
export function blocksIn(language: string): Block[] {
  return globSync(documents, { cwd: repository })
    .sort()
    .flatMap((document) => blocksOf(document))
    .filter((block) => block.language === language);
}

/** The lines of a shell block that are typed, as `sh` reads them. */
export function commandsIn({ text }: Block): string[] {
  const lines = text.replaceAll(/\\\n\s*/g, " ").split("\n");
  return lines
    .map((line) => line.replace(/\s+# .*$/, "").trim())
    .filter((line) => !/^(#|$)/.test(line));
}

function blocksOf(document: string): Block[] {
  const blocks: Block[] = [];
  const text = readFileSync(join(repository, document), "utf8");
  marked.walkTokens(marked.lexer(text), (token: Token) => {
    const known = token as MarkedToken;
    if (known.type === "code") {
      blocks.push({ document, language: known.lang ?? "", text: known.text });
    }
  });
  return blocks;
}
