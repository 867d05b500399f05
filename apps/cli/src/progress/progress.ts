import type { Step } from "@communique/stage";
import { createLogUpdate } from "log-update";
import type { Terminal } from "../terminal.ts";
import { type Pace, paceLine, pacer } from "./pace.ts";

/** How a run tells of itself. */
export interface ProgressOptions {
  readonly quiet?: boolean;
  readonly json?: boolean;
}

/** What a run tells of itself while it lasts. */
export interface Teller {
  /** Is told how far a stage is. */
  show(step: Step): void;
  /** Says one line, whatever is shown. */
  say(line: string): void;
  /** Takes away what is shown. */
  end(): void;
}

/** A shorter run needs no progress. */
const silentFor = 2000;
const betweenFrames = 100;
const betweenLines = 5000;
const betweenRecords = 500;
const barWidth = 24;

/** A bar on a terminal, a line every few seconds elsewhere, JSON lines or nothing where asked for. */
export function tellerFor(
  terminal: Terminal,
  { quiet = false, json = false }: ProgressOptions,
  now: () => number = () => performance.now(),
): Teller {
  const line = (text: string) => terminal.err(`${text}\n`);
  if (json) return jsonTeller(line, now);
  if (quiet) return { show: () => undefined, say: () => undefined, end: () => undefined };
  if (terminal.live) return barTeller(terminal.live, now);
  const lines = { after: silentFor, between: betweenLines, of: ({ stage }: Step) => stage };
  const show = sparing(now, lines, (pace) => line(paceLine(pace, 0)));
  return { show, say: line, end: () => undefined };
}

function jsonTeller(line: (text: string) => void, now: () => number): Teller {
  const start = now();
  const seconds = () => (now() - start) / 1000;
  const tell = (fact: object) =>
    line(JSON.stringify({ ...fact, seconds: seconds(), cpu_seconds: cpuSeconds() }));
  const show = sparing(now, { after: 0, between: betweenRecords }, ({ secondsLeft, ...pace }) =>
    tell({ ...pace, seconds_left: secondsLeft }),
  );
  const say = (message: string) => tell({ message });
  return { show, say, end: () => tell({ peak_bytes: process.resourceUsage().maxRSS * 1024 }) };
}

/** What all threads of this process have worked so far. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function barTeller(stream: NodeJS.WriteStream, now: () => number): Teller {
  const update = createLogUpdate(stream);
  const show = sparing(now, { after: silentFor, between: betweenFrames }, (pace) =>
    update(paceLine(pace, barWidth)),
  );
  const say = (text: string) => {
    update.clear();
    stream.write(`${text}\n`);
  };
  return { show, say, end: () => update.clear() };
}

interface Sparing {
  readonly after: number;
  readonly between: number;
  /** What a step is a step of, a phase as a rule: the first of each is always shown. */
  readonly of?: (step: Step) => string;
}

/** Shows a step if the last one that was shown is some time ago, or if it is the first of its kind. */
function sparing(
  now: () => number,
  { after, between, of = ({ stage, phase }) => `${stage} ${phase}` }: Sparing,
  show: (pace: Pace) => void,
): (step: Step) => void {
  const paceOf = pacer(now);
  const start = now();
  let last = { at: Number.NEGATIVE_INFINITY, kind: "" };
  return (step) => {
    const pace = paceOf(step);
    const kind = of(step);
    const isNew = kind !== last.kind;
    if (now() - start < after || (!isNew && now() - last.at < between)) return;
    last = { at: now(), kind };
    show(pace);
  };
}
