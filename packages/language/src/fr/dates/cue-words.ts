import type { FrenchDates } from "./types.ts";

/** A word that places a date, by its kind: a tense, a role, the pandemic. */
export interface Cue {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

const word = /\p{L}+(?:-\p{L}+|-\d+)*/gu;
const future = /(?:[aiedr]ra|ront|[eidr]rait|[eidr]raient)$/;
const notFuture =
  /^(?:op[eé]ra|cam[eé]ra|sahara|ankara|para|etc[aé]tera|agora|jura|infra|supra|ultra)$/;
const auxiliaries = new Set(["a", "ont", "est", "sont", "s'est", "ai", "avons"]);
const participle = /(?:[éiu]|[éiu]e|[éiu]s|[éiu]es|is|ise|it|ite|ert|erte|erts|ertes|aint|int)$/;
const chairs = /(?:^|[\s'’])(?:pays|tant que|qualité de|rôle de|fonction de|comme)\s$/;

/** The cue words of a sentence, in order. */
export function cuesIn(
  text: string,
  sentence: { readonly start: number; readonly end: number },
  dates: FrenchDates,
): Cue[] {
  const cues: Cue[] = [];
  let previous = "";
  for (const match of text.slice(sentence.start, sentence.end).matchAll(word)) {
    const name = match[0].toLowerCase();
    const start = sentence.start + match.index;
    const span = { start, end: start + name.length };
    for (const kind of kindsOf(name, previous, dates)) cues.push({ kind, ...span });
    if (isChairman(name, text, start, span.end)) cues.push({ kind: "chair", ...span });
    previous = name;
  }
  return cues;
}

function kindsOf(name: string, previous: string, dates: FrenchDates): readonly string[] {
  const known = dates.cues.get(name);
  if (known) return known.map((kind) => (kind === "participle" ? participleTense(previous) : kind));
  if (name.length > 4 && future.test(name)) return notFuture.test(name) ? [] : ["future"];
  if (name.length > 4 && /(?:ait|aient)$/.test(name)) return ["past"];
  return auxiliaries.has(previous) && participle.test(name) ? ["past"] : [];
}

/** `avait signé` is older than the tale; `tenu le …` is past; `sera tenu` is to come. */
function participleTense(previous: string): string {
  if (/^(?:avait|avaient|était|étaient)$/.test(previous)) return "past_perfect";
  return /^(?:être|sera|seront|serait|seraient)$/.test(previous) ? "future" : "past";
}

/** `pays président de l'ASEAN`, `président de l'ASEAN`: who chairs a bloc, not a head of state. */
function isChairman(name: string, text: string, start: number, end: number): boolean {
  if (!/^(?:co)?président(?:e|s)?$/.test(name)) return false;
  if (chairs.test(text.slice(Math.max(0, start - 14), start))) return true;
  return /^\s(?:en exercice|tournante?|de l['’]\p{Lu}{3}|(?:de la|du|des) (?:\p{Lu}{3}|G\d))/u.test(
    text.slice(end, end + 16),
  );
}
