export type { ArticleContext } from "./articles.ts";
export { type PairExample, pairExamples } from "./pair-examples.ts";
export { type ResolveContext, type Resolved, resolveReports } from "./resolve-reports.ts";
export { openResolver, type Resolver, type ResolverContext } from "./resolver.ts";
export { pairWeights } from "./weights/pair.ts";
export { evidenceWeights, tolerance } from "./weights.ts";
