import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { repository } from "@communique/stage";

/** What one run of the pipeline took. */
export interface Run {
  readonly seconds: number;
  /** What all threads worked; other programs on the machine do not add to it. */
  readonly cpuSeconds: number;
  readonly peakBytes: number;
  /** Seconds of each stage, by what it was at. */
  readonly stages: Readonly<Record<string, Phases>>;
  /** The same in seconds that all threads worked. */
  readonly cpu: Readonly<Record<string, Phases>>;
}
type Phases = Readonly<Record<string, number>>;

const bin = join(repository, "apps/cli/bin/communique.js");
const machinery = join(repository, "bench/machinery.js");

/** Runs `communique run` in a process of its own, as a person would. */
export function runCommand(
  input: readonly string[],
  output: string,
  threads: number,
): Promise<Run> {
  const options = ["--json", "--threads", `${threads}`];
  return runProgram([bin, "run", ...options, "-o", output, "-i", ...input]);
}

/** Runs the same without the rules: their place is taken by made rows. */
export function runMachinery(
  input: readonly string[],
  output: string,
  threads: number,
): Promise<Run> {
  return runProgram([machinery, "run", `${threads}`, output, ...input]);
}

/** Runs the resolve stage alone on what is in a folder. */
export function runResolve(folder: string, threads: number): Promise<Run> {
  return runProgram([machinery, "resolve", `${threads}`, folder]);
}

async function runProgram(args: readonly string[]): Promise<Run> {
  const begin = performance.now();
  const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"] });
  const events: Event[] = [];
  const errors: string[] = [];
  createInterface({ input: child.stderr }).on("line", (line) => {
    if (line.startsWith("{")) events.push(JSON.parse(line));
    else errors.push(line);
  });
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`bench: the run failed:\n${errors.join("\n")}`);
  const last = events.findLast(({ peak_bytes }) => peak_bytes !== undefined);
  return {
    seconds: (performance.now() - begin) / 1000,
    cpuSeconds: last?.cpu_seconds ?? 0,
    peakBytes: last?.peak_bytes ?? 0,
    stages: stagesOf(events, "seconds"),
    cpu: stagesOf(events, "cpu_seconds"),
  };
}

interface Event {
  readonly stage?: string;
  readonly phase?: string;
  readonly seconds: number;
  readonly cpu_seconds: number;
  readonly peak_bytes?: number;
}

/** The time from each step to the next belongs to the step's stage and phase. */
function stagesOf(events: readonly Event[], clock: "seconds" | "cpu_seconds"): Run["stages"] {
  const stages: Record<string, Record<string, number>> = {};
  for (const [index, event] of events.entries()) {
    const { stage, phase } = event;
    if (stage === undefined || phase === undefined) continue;
    const times = stages[stage] ?? {};
    stages[stage] = times;
    times[phase] = (times[phase] ?? 0) + (events[index + 1] ?? event)[clock] - event[clock];
  }
  return stages;
}
