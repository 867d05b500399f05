import type { Reading } from "../../reading.ts";
import { matchesIn } from "./presiding.ts";
import { stateNear, statesBefore } from "./state-near.ts";

/** The state that takes the chair of the body over as the meeting opens; null where none does. */
export function takenOver(reading: Reading): string | null {
  const { takesOver, passesTo, closing } = reading.words.chairing;
  for (const [index, { start, end }] of reading.sentences.entries()) {
    if (index < reading.lead || closing.test(reading.tokens.folded.slice(start, end))) continue;
    const [taking] = matchesIn(reading, index, takesOver, "before");
    if (taking) return statesBefore(reading, taking, start).at(-1)?.country ?? null;
    const [passing] = matchesIn(reading, index, passesTo, "after");
    if (passing) return stateNear(reading, passing, index);
  }
  return null;
}
