export type { ArticleContext } from "./articles.ts";
export { type ResolveContext, type Resolved, resolveReports } from "./resolve-reports.ts";
export { evidenceWeights, pairWeights, tolerance } from "./weights.ts";
