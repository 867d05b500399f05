export { type Boilerplate, cutBoilerplate, findBoilerplate } from "./boilerplate.ts";
export { type CleaningResult, cleanArticle } from "./clean-article.ts";
export { type Candidate, type Duplicate, markDuplicates } from "./duplicates/mark-duplicates.ts";
export { signature } from "./duplicates/signature.ts";
export { urlKey } from "./duplicates/url-key.ts";
