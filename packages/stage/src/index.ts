export { attempt, type Origin } from "./attempt.ts";
export { type Effects, type EffectsOptions, effectsOf } from "./effects.ts";
export { type Inputs, readInputs, writeInputs } from "./inputs.ts";
export { withLock } from "./lock.ts";
export { reportLine, runIfMain, type StageFunction } from "./main.ts";
export { type ArticleMap, type Mapped, mapArticles } from "./map-articles.ts";
export { type Places, placesIn, repository, version } from "./places.ts";
export { type Progress, quiet, type Step } from "./progress.ts";
export { rulesetHash } from "./ruleset.ts";
export {
  type Balance,
  runStage,
  type StageReport,
  type StageRun,
  type StageTables,
} from "./run-stage.ts";
export { isOfRun } from "./sealed.ts";
export { gather, stageRows } from "./stage-rows.ts";
export type {
  ArticleResult,
  ArticleWork,
  Batch,
  BatchResult,
  Item,
  Once,
} from "./workers/article-work.ts";
export { openPool, type Pool, type PoolOptions } from "./workers/pool.ts";
export { serveArticles } from "./workers/serve.ts";
