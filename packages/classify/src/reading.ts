import type { MeetingContext, MeetingVerb, MeetingWords } from "@communique/language";
import { type Cleaned, type Mention, type MentionKind, mentionKindSchema } from "@communique/model";
import {
  allMatches,
  findPhrases,
  fold,
  type PhraseMatch,
  type Sentence,
  sentences,
  type Tokens,
  tokenise,
} from "@communique/text";

/** An article with everything that its classification looks at; all lists are in order of the text. */
export interface Reading {
  readonly article: Cleaned;
  readonly body: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  /** Index of the first sentence that is not the title. */
  readonly lead: number;
  readonly mentions: Readonly<Record<MentionKind, readonly Mention[]>>;
  readonly verbs: readonly PhraseMatch<MeetingVerb>[];
  readonly contexts: readonly PhraseMatch<MeetingContext>[];
  readonly cues: readonly PhraseMatch<string>[];
  readonly words: MeetingWords;
}

/** Reads an article's sentences and cues, and sorts its mentions by kind. */
export function readArticle(
  article: Cleaned,
  mentions: readonly Mention[],
  words: MeetingWords,
): Reading {
  const { body } = article;
  const tokens = tokenise(fold(body));
  const spans = sentences(body);
  return {
    article,
    body,
    tokens,
    sentences: spans,
    lead: article.title === null ? 0 : spans.filter((span) => span.paragraph === 0).length,
    mentions: byKind(mentions),
    verbs: findPhrases(words.verbs, body, tokens),
    contexts: findPhrases(words.contexts, body, tokens),
    cues: findPhrases(words.cues, body, tokens),
    words,
  };
}

function byKind(mentions: readonly Mention[]): Reading["mentions"] {
  const kinds = mentionKindSchema.options.map((kind): [MentionKind, Mention[]] => [kind, []]);
  const sorted = Object.fromEntries(kinds) as Record<MentionKind, Mention[]>;
  for (const mention of mentions) sorted[mention.kind].push(mention);
  return sorted;
}

/** The index of the sentence that holds an offset. */
export function sentenceAt(reading: Reading, offset: number): number {
  let low = 0;
  let high = reading.sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((reading.sentences[middle] as Sentence).start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

const chairing = new WeakMap<Reading, ReadonlySet<number>>();

/** The sentences that may tell who presides; read once an article. */
export function chairingSentences(reading: Reading): ReadonlySet<number> {
  const { tokens, words } = reading;
  const sentences =
    chairing.get(reading) ??
    new Set(
      allMatches(tokens.folded, words.chairing.telling).map(({ index }) =>
        sentenceAt(reading, index),
      ),
    );
  chairing.set(reading, sentences);
  return sentences;
}

/** Where a sentence stands: the title, the lead (its first two sentences), or further down. */
export function positionOf(
  reading: Reading,
  sentence: number,
): "title" | "lead" | "second" | "body" {
  if (sentence < reading.lead) return "title";
  if (sentence === reading.lead) return "lead";
  return sentence === reading.lead + 1 ? "second" : "body";
}

interface Placed {
  readonly start: number;
  readonly end: number;
}

/** The items of a list in order of the text that lie in a span. */
export function within<Item extends Placed>(
  items: readonly Item[],
  start: number,
  end: number,
): Item[] {
  const found: Item[] = [];
  for (let i = firstFrom(items, start); i < items.length; i++) {
    const item = items[i] as Item;
    if (item.start > end) break;
    if (item.end <= end) found.push(item);
  }
  return found;
}

/** The index of the first item that starts at or after an offset. */
function firstFrom(items: readonly Placed[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as Placed).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Remembers what a question about a mention or a sentence was answered, as long as its article is
 * read: the answer must not depend on which meeting asks, and must not be undefined.
 */
export function rememberOf<Item extends Placed, Answer>(
  ask: (reading: Reading, item: Item) => Answer,
): (reading: Reading, item: Item) => Answer {
  const known = new WeakMap<Reading, Map<Item, Answer>>();
  return (reading, item) => {
    const answers = known.get(reading) ?? new Map<Item, Answer>();
    if (answers.size === 0) known.set(reading, answers);
    let answer = answers.get(item);
    if (answer === undefined) {
      answer = ask(reading, item);
      answers.set(item, answer);
    }
    return answer;
  };
}

/** Whether a sentence tells of what is to come. */
export const isAhead = rememberOf(({ tokens, words }, { start, end }: Sentence): boolean =>
  words.outcomePatterns.future.test(tokens.folded.slice(start, end)),
);

/** The items of a list that lie in a sentence. */
export function inSentence<Item extends Placed>(
  reading: Reading,
  items: readonly Item[],
  sentence: number,
): Item[] {
  const span = reading.sentences[sentence];
  return span ? within(items, span.start, span.end) : [];
}

/** The cues of one kind in a span. */
export function cuesWithin(reading: Reading, cue: string, start: number, end: number) {
  return within(reading.cues, start, end).filter((match) => match.values.includes(cue));
}
