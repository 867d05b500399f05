import { availableParallelism, loadavg } from "node:os";

/** What a machine is doing beside the tests. */
export interface Machine {
  /** Jobs that want a processor, on average over the last minute. */
  readonly jobs: number;
  readonly processors: number;
  /** Whether limits hold as they are, whatever else runs. */
  readonly exact: boolean;
}

/** How many jobs share a processor: times are that much longer then. Exactly 1 where one is free. */
export const crowding = ({ jobs, processors, exact }: Machine): number =>
  exact ? 1 : Math.max(1, jobs / processors);

/** The machine of now. */
const machine = (): Machine => ({
  jobs: loadavg()[0] ?? 0,
  processors: availableParallelism(),
  exact: process.env.COMMUNIQUE_LIMITS === "exact",
});

/** A limit of milliseconds on this machine; it tells by how much it was stretched. */
export function limit(milliseconds: number): number {
  const factor = crowding(machine());
  process.stdout.write(`limit: ${milliseconds} ms × ${factor.toFixed(2)}\n`);
  return milliseconds * factor;
}
