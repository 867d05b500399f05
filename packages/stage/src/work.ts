export type { Places } from "./places.ts";
export type { ArticleResult, ArticleWork, Once } from "./workers/article-work.ts";
export { serveArticles } from "./workers/serve.ts";
