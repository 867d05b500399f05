import type { Vocabulary } from "@communique/normalise";
import type { Candidate } from "../../candidates/types.ts";
import { type Reading, sentenceAt, within } from "../../reading.ts";
import { presiding } from "./presiding.ts";

/** How far from the words of chairmanship the state may stand, in characters. */
const reach = 130;

/**
 * The state that chairs: by words of presiding over the meeting, or by words that name the bloc's
 * chairmanship, where the table of chairs does not speak against it.
 */
export function chairOf(
  reading: Reading,
  candidate: Candidate,
  blocs: readonly string[],
  year: number | null,
  vocabulary: Vocabulary,
): string | null {
  return presiding(reading, candidate) ?? chairByOffice(reading, blocs, year, vocabulary);
}

/** `le Vietnam, président de l'ASEAN en 2020`. */
function chairByOffice(
  reading: Reading,
  blocs: readonly string[],
  year: number | null,
  vocabulary: Vocabulary,
): string | null {
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
