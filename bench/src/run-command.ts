import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { repository } from "@communique/stage";

/** What one run of the pipeline took. */
export interface Run {
  readonly seconds: number;
  readonly peakBytes: number;
  /** Seconds of each stage, by what it was at. */
  readonly stages: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const bin = join(repository, "apps/cli/bin/communique.js");

/** Runs `communique run` in a process of its own, as a person would. */
export async function runCommand(
  input: readonly string[],
  output: string,
  ...options: readonly string[]
): Promise<Run> {
  const args = [bin, "run", "--json", ...options, "-o", output, "-i", ...input];
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
  const peakBytes = events.find(({ peak_bytes }) => peak_bytes !== undefined)?.peak_bytes ?? 0;
  return { seconds: (performance.now() - begin) / 1000, peakBytes, stages: stagesOf(events) };
}

interface Event {
  readonly stage?: string;
  readonly phase?: string;
  readonly seconds: number;
  readonly peak_bytes?: number;
}

/** The time from each step to the next belongs to the step's stage and phase. */
function stagesOf(events: readonly Event[]): Run["stages"] {
  const stages: Record<string, Record<string, number>> = {};
  for (const [index, { stage, phase, seconds }] of events.entries()) {
    if (stage === undefined || phase === undefined) continue;
    const times = stages[stage] ?? {};
    stages[stage] = times;
    times[phase] = (times[phase] ?? 0) + (events[index + 1]?.seconds ?? seconds) - seconds;
  }
  return stages;
}
