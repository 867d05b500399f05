export { type ArticleFeatures, articleFeatures } from "./article-features.ts";
export type { Candidate } from "./candidates/types.ts";
export { type Classified, classifyArticle } from "./classify-article.ts";
export { blocWeights } from "./weights/bloc.ts";
export { companionWeights } from "./weights/companion.ts";
export { countryWeights } from "./weights/country.ts";
export { dateWeights } from "./weights/date.ts";
export { meetingWeights } from "./weights/meeting.ts";
export { venueWeights } from "./weights/venue.ts";
