import { allMatches } from "@communique/text";
import type { Candidate } from "../../candidates/types.ts";
import { chairingSentences, inSentence, type Reading } from "../../reading.ts";
import { stateNear, type Words } from "./state-near.ts";

/** The state that presides, by the words of presiding; null where none does, or several at once. */
export function presiding(reading: Reading, candidate: Candidate): string | null {
  const telling = chairingSentences(reading);
  const states = reading.sentences.flatMap((_, index) => {
    const tells = index >= reading.lead && telling.has(index);
    const words = tells ? wordsOf(reading, candidate, index) : [];
    return words.map((each) => stateNear(reading, each, index)).filter((code) => code !== null);
  });
  const [first] = states;
  return first !== undefined && states.every((state) => state === first) ? first : null;
}

/** The words of presiding in a sentence that are about the meeting, and about this one. */
function wordsOf(reading: Reading, candidate: Candidate, index: number): Words[] {
  const { presides, presidedBy, presidesOver, office } = reading.words.chairing;
  const own = candidate.mentions.some(({ sentence }) => sentence === index);
  const others = inSentence(reading, reading.mentions.meeting, index).length > 0;
  if (others && !own) return [];
  const found = [
    ...matchesIn(reading, index, presides, "before"),
    ...matchesIn(reading, index, presidedBy, "after"),
    ...matchesIn(reading, index, office, "beside"),
  ];
  return found.length > 0 || !own ? found : matchesIn(reading, index, presidesOver, "before");
}

/** The words of presiding of one kind in a sentence, unless they tell of another time or a body. */
export function matchesIn(
  reading: Reading,
  index: number,
  words: RegExp,
  side: Words["side"],
): Words[] {
  const { earlier, body, together } = reading.words.chairing;
  const { start, end } = reading.sentences[index] ?? { start: 0, end: 0 };
  const text = reading.tokens.folded.slice(start, end);
  return allMatches(text, words)
    .filter((match) => {
      const after = text.slice(match.index + match[0].length);
      if (side === "after" && together.test(match[0])) return false;
      return !earlier.test(text.slice(0, match.index)) && !body.test(after);
    })
    .map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
      side,
    }));
}
