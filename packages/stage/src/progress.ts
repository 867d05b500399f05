import type { Stage } from "@communique/model";

/** How far a stage is. */
export interface Step {
  readonly stage: Stage;
  /** What the stage is at: finding what to do, doing it, or writing its tables. */
  readonly phase: "read" | "work" | "write";
  /** Records done. */
  readonly done: number;
  /** Records in all; null where that is not known. */
  readonly total: number | null;
}

/** Is told how far a stage is, as often as the stage likes. */
export type Progress = (step: Step) => void;

/** Tells nobody. */
export const quiet: Progress = () => undefined;
