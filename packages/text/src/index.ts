export { fold } from "./fold.ts";
export { allMatches } from "./matches.ts";
export {
  compilePhrases,
  findPhrases,
  type Phrase,
  type PhraseIndex,
  type PhraseMatch,
} from "./phrases.ts";
export { rememberTexts } from "./remember.ts";
export { paragraphs, type Sentence, type Span, sentences } from "./sentences.ts";
export { isWordAt, type Tokens, tokenAt, tokenise, wordOf } from "./tokens.ts";
