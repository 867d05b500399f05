import type { Lexed } from "./lex.ts";
import type { FrenchDates } from "./types.ts";

/** A word that places a date, by its kind: a tense or a role. */
export interface Cue {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

const future = /(?:[aiedr]ra|ront|[eidr]rait|[eidr]raient)$/;
const notFuture = /^(?:op|cam|etcaet)era$|^(?:sahara|ankara|agora|infra|supra|ultra)$/;
const participle = /(?:[éiu]|[éiu]e|[éiu]s|[éiu]es|is|ise|it|ite|ert|erte|erts|ertes|aint|int)$/;
const chairs = /(?:^|[\s'’])(?:pays|tant que|qualité de|rôle de|fonction de|comme)\s$/;

/** The cue words among some tokens, in order. */
export function cuesIn(t: Lexed, from: number, to: number, dates: FrenchDates): Cue[] {
  const cues: Cue[] = [];
  let previous = "";
  for (let i = from; i < to; i++) {
    const start = t.starts[i] as number;
    const end = t.ends[i] as number;
    const name = t.folded.slice(start, end);
    const kinds = kindsOf(t, name, start, end, previous, dates);
    for (const kind of kinds) cues.push({ kind, start, end });
    previous = kinds[0] === "auxiliary" || past.has(name) || coming.has(name) ? name : "";
  }
  return cues;
}

const none: readonly string[] = [];

function kindsOf(
  t: Lexed,
  name: string,
  start: number,
  end: number,
  previous: string,
  { cues }: FrenchDates,
): readonly string[] {
  const known = cues.get(name);
  if (known) return knownKinds(known, t.text.slice(start, end).toLowerCase(), previous);
  if (name.endsWith("president") || name.endsWith("presidente")) {
    return isChairman(t.text, start, end) ? ["chair"] : none;
  }
  const last = name.charCodeAt(name.length - 1);
  const verb = (last === 97 || last === 116) && name.length > 4 ? verbKind(name) : none;
  if (verb.length > 0) return verb;
  if (previous === "" || !participle.test(t.text.slice(start, end))) return none;
  return [participleTense(previous)];
}

type Known = readonly { readonly form: string; readonly kind: string }[];

function knownKinds(known: Known, written: string, previous: string): readonly string[] {
  return known.flatMap(({ form, kind }) => {
    if (form !== written) return [];
    if (kind === "happening") return previous === "a" || previous === "ont" ? "present" : [];
    return kind === "participle" ? participleTense(previous) : kind;
  });
}

/** Future and conditional by their endings; the imperfect tells of the past. */
function verbKind(name: string): readonly string[] {
  if (future.test(name)) return notFuture.test(name) ? none : ["future"];
  return /(?:ait|aient)$/.test(name) ? ["past"] : none;
}

const past = new Set(["avait", "avaient", "etait", "etaient"]);
const coming = new Set(["etre", "sera", "seront", "serait", "seraient"]);

/** `avait signé` is older than the tale; `tenu le …` is past; `sera tenu` is to come. */
function participleTense(previous: string): string {
  if (past.has(previous)) return "past_perfect";
  return coming.has(previous) ? "future" : "past";
}

/** `pays président de l'ASEAN`, `président de l'ASEAN`: who chairs a bloc, not a head of state. */
function isChairman(text: string, start: number, end: number): boolean {
  if (chairs.test(text.slice(Math.max(0, start - 14), start))) return true;
  return /^\s(?:en exercice|tournante?|de l['’]\p{Lu}{3}|(?:de la|du|des) (?:\p{Lu}{3}|G\d))/u.test(
    text.slice(end, end + 16),
  );
}
