import type { Journal } from "../archive/journal.ts";
import type { FetchEffects } from "../effects.ts";
import type { Visit } from "../net/visitor.ts";
import type { FetchOptions } from "../options.ts";

/** What the steps of a run share. */
export interface Work {
  /** Where pages are stored. */
  readonly folder: string;
  readonly journal: Journal;
  readonly options: FetchOptions;
  readonly effects: FetchEffects;
  readonly visit: Visit;
}
