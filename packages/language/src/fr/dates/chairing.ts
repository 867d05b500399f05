import { allMatches } from "@communique/text";

/** A word of chairing, with how far from it the bloc may stand. */
export interface ChairWord {
  readonly start: number;
  readonly end: number;
  readonly reach: number;
}

const words =
  /\b(?:presidence|a la tete|pays president|presidente?(?= (?:de |du |en exercice|tournant)))\b/g;
const reaches = new Map([
  ["presidence", 40],
  ["a la tete", 12],
]);
const holderReach = { inOffice: 24, of: 7 } as const;

/** `présidence indonésienne de l'ASEAN`, `président en exercice de l'ASEAN` in a folded text. */
export function chairWordsIn(folded: string): ChairWord[] {
  return allMatches(folded, words).map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    reach: reaches.get(word) ?? reachOfHolder(folded, index + word.length),
  }));
}

/** `président de l'ASEAN` needs the bloc at once, and is else a head of state. */
const reachOfHolder = (folded: string, end: number) =>
  /^ (?:en exercice|tournant)/.test(folded.slice(end, end + 12))
    ? holderReach.inOffice
    : holderReach.of;
