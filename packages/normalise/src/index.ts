export { acronymNoun } from "./meetings/acronyms.ts";
export { contentWords } from "./meetings/series.ts";
export { normaliseArticle } from "./normalise-article.ts";
export { compileVocabulary, type Vocabulary } from "./vocabulary.ts";
