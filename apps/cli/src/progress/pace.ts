import type { Step } from "@communique/stage";

/** A step with how fast its stage goes. */
export interface Pace extends Step {
  /** Records a second since this phase of the stage began. */
  readonly rate: number;
  readonly secondsLeft: number | null;
}

/** Keeps the time of stages; `now` gives milliseconds. */
export function pacer(now: () => number): (step: Step) => Pace {
  let phase = "";
  let start = { at: 0, done: 0 };
  return (step) => {
    const current = `${step.stage} ${step.phase}`;
    if (current !== phase) {
      phase = current;
      start = { at: now(), done: step.done };
    }
    const seconds = (now() - start.at) / 1000;
    const rate = seconds > 0 ? (step.done - start.done) / seconds : 0;
    const left = step.total === null || rate === 0 ? null : (step.total - step.done) / rate;
    return { ...step, rate, secondsLeft: left };
  };
}

/** A pace as a line for a person: stage, bar, done, rate and time left. */
export function paceLine(pace: Pace, barWidth: number): string {
  const { stage, phase, done, total, rate, secondsLeft } = pace;
  const parts = [
    `${stage}: ${phase}`.padEnd(16),
    ...(total === null || barWidth === 0 ? [] : [bar(total === 0 ? 1 : done / total, barWidth)]),
    ...(total !== null ? [`${number(done)}/${number(total)}`] : done > 0 ? [number(done)] : []),
    ...(rate > 0 ? [`${number(rate)}/s`] : []),
    ...(secondsLeft === null ? [] : [`${duration(secondsLeft)} left`]),
  ];
  return parts.join("  ").trimEnd();
}

function bar(share: number, width: number): string {
  const full = Math.round(share * width);
  return `${"█".repeat(full)}${"░".repeat(width - full)} ${`${Math.floor(share * 100)}`.padStart(3)} %`;
}

function number(value: number): string {
  return Math.round(value).toLocaleString("en");
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  return minutes < 60
    ? `${minutes} min ${whole % 60} s`
    : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
