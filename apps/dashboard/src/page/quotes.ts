import { html } from "htl";
import { publishedDay } from "../format/dates.js";
import { type Span, stretches } from "../format/marks.js";
import { articleLink } from "../parts/article-link.js";
import type { Article, Evidence } from "../rows/rows.js";
import type { Scene } from "./scene.js";

const MOST = 3;

/** A sentence of an article with all the words in it that count. */
interface Quote {
  readonly article_id: string;
  readonly sentence: string;
  readonly marks: Span[];
  readonly rules: string[];
}

/** The sentences behind a fact, each once, with the words marked and the article named. */
export function quotes(
  evidence: readonly Evidence[],
  articles: readonly Article[],
  scene: Scene,
): HTMLElement[] {
  const all = gather(evidence).map((quote) => figure(quote, articles, scene));
  if (all.length <= MOST) return all;
  const rest = all.splice(MOST);
  const says = scene.speech.fill(scene.speech.words.moreArticles, { n: rest.length });
  return [...all, html`<details class="rest"><summary>${says}</summary>${rest}</details>`];
}

function gather(evidence: readonly Evidence[]): Quote[] {
  const found = new Map<string, Quote>();
  for (const { article_id, sentence, mark_start, mark_end, rule } of evidence) {
    const key = `${article_id}\n${sentence}`;
    const quote = found.get(key) ?? { article_id, sentence, marks: [], rules: [] };
    found.set(key, quote);
    quote.marks.push([mark_start, mark_end]);
    if (!quote.rules.includes(rule)) quote.rules.push(rule);
  }
  return [...found.values()];
}

function figure(
  { article_id, sentence, marks, rules }: Quote,
  articles: readonly Article[],
  { speech }: Scene,
): HTMLElement {
  const { words } = speech;
  const article = articles.find((one) => one.article_id === article_id);
  const outlet = article?.outlet ?? words.outletUnknown;
  const day = publishedDay(article?.published_on ?? null, article?.published_edtf ?? null, speech);
  const source = speech.fill(words.quoteFrom, { outlet, day });
  return html`<figure class="quote">
    <blockquote lang="fr">${stretches(sentence, marks).map(({ text, marked }) =>
      marked ? html`<mark>${text}</mark>` : text,
    )}</blockquote>
    <figcaption>${articleLink(article?.url ?? null, source, article?.title ?? "")} <span class="rule">${speech.fill(words.rule, { rule: rules.join(", ") })}</span></figcaption>
  </figure>`;
}
