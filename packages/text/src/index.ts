export { fold } from "./fold.ts";
export {
  compilePhrases,
  findPhrases,
  type Phrase,
  type PhraseIndex,
  type PhraseMatch,
} from "./phrases.ts";
export { paragraphs, type Sentence, type Span, sentences } from "./sentences.ts";
export { type Tokens, tokenAt, tokenise, wordOf } from "./tokens.ts";
