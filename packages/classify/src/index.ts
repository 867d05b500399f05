export { type ArticleFeatures, articleFeatures } from "./article-features.ts";
export { type Classified, classifyArticle } from "./classify-article.ts";
export { countryWeights } from "./weights/country.ts";
export { meetingWeights } from "./weights/meeting.ts";
