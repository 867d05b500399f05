import type { Facts } from "./facts.ts";

/** Lets facts that say the same share what they say: of a million reports few things are said once. */
export function sharer(): (facts: Facts) => Facts {
  const known = new Map<string, unknown>();
  const share = <Value>(kind: string, key: string, value: Value): Value => {
    const name = `${kind} ${key}`;
    const first = known.get(name);
    // A name of a kind stands for values of that kind alone.
    if (first !== undefined) return first as Value;
    known.set(name, value);
    return value;
  };
  const text = (value: string | null) => (value === null ? null : share("text", value, value));
  return (facts) => {
    const { when, parties, published } = facts;
    return {
      ...facts,
      series: text(facts.series),
      acronym: text(facts.acronym),
      city: text(facts.city),
      country: text(facts.country),
      when: share("when", JSON.stringify(when), when),
      published: published && share("span", `${published.from} ${published.to}`, published),
      parties: share("parties", JSON.stringify(parties), parties),
      people: share("people", facts.people.join("|"), facts.people),
      words: share("words", facts.nameKey, facts.words),
      nameKey: share("text", facts.nameKey, facts.nameKey),
    };
  };
}
