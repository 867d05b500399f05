import type { Store } from "@communique/store";

/** What a stage needs from outside besides its files. */
export interface Effects {
  readonly store: Store;
  /** Tells the person who waits one line. */
  log(line: string): void;
  /** Makes something once and keeps it under a name, for the stages that follow in this process. */
  once<Made>(name: string, make: () => Promise<Made>): Promise<Made>;
}

/** The effects of a process. */
export function effectsOf(store: Store, log: (line: string) => void): Effects {
  const made = new Map<string, Promise<unknown>>();
  return {
    store,
    log,
    once<Made>(name: string, make: () => Promise<Made>) {
      const kept = made.get(name) ?? make();
      made.set(name, kept);
      // A name stands for one thing: whoever asks for it passes the same maker.
      return kept as Promise<Made>;
    },
  };
}
