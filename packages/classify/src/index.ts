export { type Classified, classifyArticle } from "./classify-article.ts";
