export { compileEntityWords } from "./compile.ts";
export type {
  EntityTrigger,
  EntityWordGroup,
  EntityWords,
  Portfolio,
  TriggerGroup,
} from "./types.ts";
