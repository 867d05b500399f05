import type { Cleaned, Removal } from "@communique/model";
import { runsOf } from "../alignment.ts";
import { change, type Mapped } from "../repair/mapped.ts";
import { edgeTexts } from "./edges.ts";

/** For each outlet, the paragraphs that its articles share. */
export type Frames = ReadonlyMap<string, ReadonlySet<string>>;

/** Cuts what an article shares with others of its outlet; offsets into the raw text stay right. */
export function cutFrames(
  article: Cleaned,
  known: Frames,
): { article: Cleaned; removals: Removal[] } {
  const frames = known.get(article.outlet ?? "");
  const found = frames ? edgeTexts(article).filter((paragraph) => frames.has(paragraph)) : [];
  if (found.length === 0) return { article, removals: [] };
  const mapped = unfold(article);
  const cuts = found
    .map((paragraph) => locate(article, paragraph))
    .sort((a, b) => a.start - b.start);
  const body = change(mapped, cuts);
  const columns = { body: body.text, body_chars: body.text.length, alignment: runsOf(body.at) };
  return {
    article: { ...article, ...columns },
    removals: cuts.flatMap((cut) => removal(article.article_id, cut, mapped)),
  };
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
