import type { Cleaned, Removal } from "@communique/model";
import { alignmentOf } from "./alignment.ts";
import { change, type Mapped } from "./repair/mapped.ts";
import { countWords } from "./rules/shape.ts";

const fewestArticles = 3;
const mostWords = 25;

type Article = Pick<Cleaned, "outlet" | "title" | "body">;
/** For each outlet, the paragraphs that its articles share. */
export type Boilerplate = ReadonlyMap<string, ReadonlySet<string>>;

/** Finds short first and last paragraphs that stand in several different articles of one outlet. */
export function findBoilerplate(articles: Iterable<Article>): Boilerplate {
  const seen = new Map<string, Map<string, Set<string>>>();
  for (const article of articles) {
    const paragraphs = seen.get(article.outlet ?? "") ?? new Map<string, Set<string>>();
    seen.set(article.outlet ?? "", paragraphs);
    const core = longest(article.body);
    for (const edge of edges(article)) {
      paragraphs.set(edge, (paragraphs.get(edge) ?? new Set()).add(core));
    }
  }
  seen.delete("");
  return new Map([...seen].map(([outlet, paragraphs]) => [outlet, frequent(paragraphs)]));
}

/** Cuts an article's boilerplate; offsets into the raw text stay right. */
export function cutBoilerplate(
  article: Cleaned,
  raw: string,
  known: Boilerplate,
): { article: Cleaned; removals: Removal[] } {
  const frames = known.get(article.outlet ?? "");
  const found = frames ? edges(article).filter((paragraph) => frames.has(paragraph)) : [];
  if (found.length === 0) return { article, removals: [] };
  const mapped = unfold(article);
  const cuts = found.map((paragraph) => locate(article, paragraph));
  const body = change(
    mapped,
    cuts.sort((a, b) => a.start - b.start),
  );
  const alignment = alignmentOf(body, raw);
  const cleaned = { ...article, body: body.text, body_chars: body.text.length, alignment };
  return {
    article: cleaned,
    removals: cuts.flatMap((cut) => removal(article.article_id, cut, mapped)),
  };
}

/** The paragraphs at both ends of a body, the title aside, where they are short. */
function edges({ body, title }: Article): string[] {
  const paragraphs = body.split("\n\n").slice(title ? 1 : 0);
  if (paragraphs.length < 3) return [];
  const ends = new Set([paragraphs[0], paragraphs.at(-1), paragraphs.at(-2)]);
  return [...ends].filter((text): text is string => !!text && countWords(text) <= mostWords);
}

function longest(body: string): string {
  return body.split("\n\n").reduce((best, text) => (text.length > best.length ? text : best), "");
}

function frequent(paragraphs: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const often = [...paragraphs].filter(([, cores]) => cores.size >= fewestArticles);
  return new Set(often.map(([paragraph]) => paragraph));
}

/** The paragraph's place in the body, with the blank line before or after it. */
function locate({ body }: Cleaned, paragraph: string) {
  const whole = `\n\n${body}\n\n`.lastIndexOf(`\n\n${paragraph}\n\n`);
  const start = whole === 0 ? 0 : whole - 2;
  const end = whole === 0 ? paragraph.length + 2 : whole + paragraph.length;
  return { start, end: Math.min(end, body.length), text: "" };
}

function unfold({ body, alignment }: Cleaned): Mapped {
  const at = new Int32Array(body.length).fill(-1);
  for (const run of alignment) {
    for (let i = 0; i < run.length; i++) at[run.body + i] = run.raw + i;
  }
  return { text: body, at };
}

function removal(
  article_id: string,
  cut: { start: number; end: number },
  { at }: Mapped,
): Removal[] {
  const places = at.subarray(cut.start, cut.end).filter((place) => place >= 0);
  const start = places[0];
  const last = places.at(-1);
  if (start === undefined || last === undefined) return [];
  return [{ article_id, start, end: last + 1, rule: "boilerplate" }];
}
