import type { Vocabulary } from "@communique/normalise";
import type { Candidate } from "../../candidates/types.ts";
import { type Reading, sentenceAt, within } from "../../reading.ts";
import { takenOver } from "./handover.ts";
import { presidencies } from "./own-body.ts";
import { presiding } from "./presiding.ts";

/** How far from the words of chairmanship the state may stand, in characters. */
const reach = 130;

/** What tells which state chairs a meeting. */
export interface ChairInput {
  readonly reading: Reading;
  readonly candidate: Candidate;
  readonly blocs: readonly string[];
  readonly year: number | null;
  readonly host: string | null;
  readonly vocabulary: Vocabulary;
}

/**
 * The state that chairs: the one that takes the chair over, or by words of presiding over the
 * meeting, or by words that name the chairmanship of its body, where the table of chairs does not
 * speak against it.
 */
export function chairOf(input: ChairInput): string | null {
  const { reading, candidate } = input;
  return (
    takenOver(reading) ??
    presiding(reading, candidate) ??
    chairByOffice(input) ??
    chairByBody(input)
  );
}

/** `le Vietnam, qui préside l'AIPA`; another bloc's chair only where it is at home. */
function chairByBody({ reading, candidate, blocs, year, host, vocabulary }: ChairInput) {
  const known = vocabulary.chairs(blocs, year);
  const fitting = presidencies(reading, candidate).filter(({ state, bloc }) => {
    if (bloc === null) return true;
    if (!blocs.includes(bloc)) return blocs.length === 0 && state === host;
    return known.length === 0 || known.includes(state);
  });
  const [first] = fitting;
  return first && fitting.every(({ state }) => state === first.state) ? first.state : null;
}

/** `le Vietnam, président de l'ASEAN en 2020`. */
function chairByOffice({ reading, blocs, year, vocabulary }: ChairInput): string | null {
  if (blocs.length === 0) return null;
  const known = vocabulary.chairs(blocs, year);
  const cues = reading.cues.filter((cue) => cue.values.includes("chairing"));
  const near = cues.flatMap((cue) =>
    within(reading.mentions.country, cue.start - reach, cue.end + reach)
      .filter((each) => sentenceAt(reading, each.start) === sentenceAt(reading, cue.start))
      .sort((a, b) => distance(a, cue) - distance(b, cue))
      .slice(0, 3),
  );
  const fitting = near.find((each) => known.length === 0 || known.includes(each.value));
  return fitting?.value ?? null;
}

const distance = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  Math.max(a.start - b.end, b.start - a.end, 0);
