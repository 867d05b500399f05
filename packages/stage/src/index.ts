export { attempt, type Origin } from "./attempt.ts";
export { type Effects, effectsOf } from "./effects.ts";
export { type Inputs, readInputs, writeInputs } from "./inputs.ts";
export { reportLine, runIfMain, type StageFunction } from "./main.ts";
export { type Places, placesIn, repository, version } from "./places.ts";
export { rulesetHash } from "./ruleset.ts";
export {
  type Balance,
  runStage,
  type StageReport,
  type StageRun,
  type StageTables,
} from "./run-stage.ts";
export { gather, stageRows } from "./stage-rows.ts";
