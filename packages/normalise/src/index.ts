export { acronymNoun } from "./meetings/acronyms.ts";
export { contentWords } from "./meetings/content-words.ts";
export { type UnlistedName, unlistedSeries } from "./meetings/unlisted.ts";
export { normaliseArticle } from "./normalise-article.ts";
export { compileVocabulary, type Vocabulary } from "./vocabulary.ts";
