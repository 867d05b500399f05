import type { ChairWord } from "@communique/language";

/** A country or bloc that the text names. */
interface Named {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly value: string;
}

export interface ChairRow {
  readonly bloc: string;
  readonly year: number;
  readonly country: string;
}

const countryReach = 40;
const most = 4;

/** The years in which a state that the text calls a bloc's chair had the chair: a list for each such state. */
export function chairYearsOf(
  words: readonly ChairWord[],
  named: readonly Named[],
  chairs: readonly ChairRow[],
): (readonly number[])[] {
  const parties = named.filter(({ kind }) => kind === "country" || kind === "bloc");
  const found = new Map<string, number[]>();
  let next = 0;
  for (const word of words) {
    while (next < parties.length && (parties[next] as Named).end < word.start - countryReach)
      next++;
    const near = nearTo(parties, next, word);
    const bloc = near.find(({ kind, start }) => kind === "bloc" && start >= word.end);
    if (!bloc || bloc.start - word.end > word.reach) continue;
    const country = nearest(near, word);
    const years = country && yearsOf(chairs, bloc.value, country.value);
    if (years && years.length > 0) found.set(`${bloc.value} ${country.value}`, years);
    if (found.size === most) break;
  }
  return [...found.values()];
}

function nearTo(parties: readonly Named[], from: number, word: ChairWord): Named[] {
  const near: Named[] = [];
  for (let i = from; i < parties.length; i++) {
    const party = parties[i] as Named;
    if (party.start > word.end + countryReach) break;
    near.push(party);
  }
  return near;
}

function nearest(near: readonly Named[], { start, end }: ChairWord): Named | undefined {
  const distance = (party: Named) => Math.max(start - party.end, party.start - end);
  return near.filter(({ kind }) => kind === "country").sort((a, b) => distance(a) - distance(b))[0];
}

const yearsOf = (chairs: readonly ChairRow[], bloc: string, country: string) =>
  chairs.filter((row) => row.bloc === bloc && row.country === country).map(({ year }) => year);
