import { createHash } from "node:crypto";
import { letters, nameWords } from "./facts/facts.ts";
import type { Core } from "./merge/core.ts";
import { byText, groupBy } from "./order.ts";

/**
 * Names meetings by their own facts: series and ordinal; else first day, who meets, level and topic;
 * else the name. Where different meetings come to the same name, the first in order of date keeps it
 * and the others get a suffix made of their further facts.
 */
export function nameMeetings(cores: readonly Core[]): Map<Core, string> {
  const ids = new Map<Core, string>();
  const taken = new Set<string>();
  const groups = [...groupBy(cores, baseId)].sort(byText(([base]) => base));
  for (const [base] of groups) taken.add(base);
  for (const [base, same] of groups) {
    for (const [place, core] of same.sort(byFacts).entries()) {
      ids.set(core, place === 0 ? base : freeId(base, core, taken));
    }
  }
  return ids;
}

const byFacts = byText<Core>(
  ({ dates }) => dates.date_edtf ?? "~",
  ({ place }) => place.city ?? "",
  ({ name }) => name,
  ({ group }) => group[0]?.report.report_id ?? "",
);

function baseId(core: Core): string {
  const { series, ordinal, dates, level, topic, name } = core;
  if (series && ordinal) return idOf("edition", series, String(ordinal.value));
  const start = dates.year === null ? null : (dates.starts_on ?? dates.date_edtf);
  if (start) return idOf("date", start, series ?? "", partiesOf(core), level, topic);
  return idOf("name", nameWords(name).join(" "), String(ordinal?.value ?? ""));
}

/** Blocs stay the same whichever members an article names. */
function partiesOf({ blocs, countries }: Core): string {
  return blocs.length > 0 ? blocs.join(" ") : countries.join(" ");
}

function freeId(base: string, { dates, place, name }: Core, taken: Set<string>): string {
  const facts = digest([dates.date_edtf ?? "", letters(place.city ?? ""), letters(name)]);
  const wish = `${base}-${facts.slice(0, 4)}`;
  let id = wish;
  for (let number = 2; taken.has(id); number++) id = `${wish}-${number}`;
  taken.add(id);
  return id;
}

function idOf(...facts: readonly string[]): string {
  return digest(facts).slice(0, 16);
}

function digest(facts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(facts)).digest("hex");
}
