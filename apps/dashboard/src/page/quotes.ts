import { html } from "htl";
import { publishedDay } from "../format/dates.js";
import { type Span, stretches } from "../format/marks.js";
import { articleLink } from "../parts/article-link.js";
import type { Article, Body, Evidence } from "../rows/rows.js";
import type { Scene } from "./scene.js";

const MOST = 3;

/** What stands behind the sentences of a meeting. */
export interface Behind {
  readonly articles: readonly Article[];
  /** The articles' texts, where the site carries them. */
  readonly bodies: readonly Body[];
  /** Whether everything has been fetched. */
  readonly loaded: boolean;
}

/** A sentence of an article with all the words in it that count. */
interface Quote {
  readonly article_id: string;
  readonly sentence: string;
  readonly marks: Span[];
  /** The marks as offsets in the whole article. */
  readonly places: Span[];
  readonly rules: string[];
}

/** The sentences behind a fact, each once, with the words marked and the article named. */
export function quotes(evidence: readonly Evidence[], behind: Behind, scene: Scene): HTMLElement[] {
  const all = gather(evidence).map((quote) => figure(quote, behind, scene));
  if (all.length <= MOST) return all;
  const rest = all.splice(MOST);
  const says = scene.speech.fill(scene.speech.words.moreArticles, { n: rest.length });
  return [...all, html`<details class="rest"><summary>${says}</summary>${rest}</details>`];
}

function gather(evidence: readonly Evidence[]): Quote[] {
  const found = new Map<string, Quote>();
  for (const one of evidence) {
    const { article_id, sentence, mark_start, mark_end, rule } = one;
    const key = `${article_id}\n${sentence}`;
    const quote = found.get(key) ?? { article_id, sentence, marks: [], places: [], rules: [] };
    found.set(key, quote);
    if (mark_start < mark_end) quote.marks.push([mark_start, mark_end]);
    quote.places.push([one.body_start, one.body_end]);
    if (!quote.rules.includes(rule)) quote.rules.push(rule);
  }
  return [...found.values()];
}

function figure(
  { article_id, sentence, marks, places, rules }: Quote,
  { articles, bodies }: Behind,
  { speech }: Scene,
): HTMLElement {
  const { words } = speech;
  const whole = bodies.find((one) => one.article_id === article_id);
  const article = articles.find((one) => one.article_id === article_id);
  const outlet = article?.outlet ?? words.outletUnknown;
  const day = publishedDay(article?.published_on ?? null, article?.published_edtf ?? null, speech);
  const source = speech.fill(words.quoteFrom, { outlet, day });
  return html`<figure class="quote">
    <blockquote lang="fr">${marked(sentence, marks)}</blockquote>
    <figcaption><cite lang="fr">${article?.title ?? words.untitled}</cite>${articleLink(article?.url ?? null, source)} <span class="rule">${speech.fill(words.rule, { rule: rules.join(", ") })}</span></figcaption>
    ${whole === undefined ? "" : html`<details class="whole"><summary>${words.wholeArticle}</summary><div lang="fr">${marked(whole.body, places)}</div></details>`}
  </figure>`;
}

function marked(text: string, spans: readonly Span[]): (Node | string)[] {
  return stretches(text, spans).map(({ text: piece, marked: isMarked }) =>
    isMarked ? html`<mark>${piece}</mark>` : piece,
  );
}
