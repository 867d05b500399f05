import { countCorpus, isMet } from "./corpus/counts.ts";
import { loadCorpus } from "./corpus/load.ts";

const { entries, kinds } = await loadCorpus();
const counts = countCorpus(entries, kinds);
for (const count of counts) {
  const { what, got, least, most } = count;
  const bound = [
    ...(least === undefined ? [] : [`at least ${least}`]),
    ...(most === undefined ? [] : [`at most ${most}`]),
  ];
  const verdict = isMet(count) ? "" : "  NOT MET";
  process.stdout.write(`${String(got).padStart(6)}  ${[what, ...bound].join(", ")}${verdict}\n`);
}
process.exitCode = counts.every(isMet) ? 0 : 1;
