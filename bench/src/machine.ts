import { cpus, loadavg, totalmem } from "node:os";

/** The machine that was measured on, and when. */
export function machine() {
  const [cpu] = cpus();
  return {
    day: new Date().toISOString().slice(0, 10),
    processor: cpu?.model ?? "unknown",
    cores: cpus().length,
    gigabytes: Math.round(totalmem() / 1e9),
    node: process.version,
    system: `${process.platform} ${process.arch}`,
    /** Programs that wanted a core in the last fifteen minutes, this one among them. */
    load: Number((loadavg()[2] ?? 0).toFixed(1)),
  };
}
