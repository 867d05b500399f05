import type { Lexed } from "./lex.ts";
import type { Era, FrenchDates } from "./types.ts";

/** The names and events of a text that date it, each once, in order; the longest form wins. */
export function erasIn({ folded, marks, starts, ends }: Lexed, { words }: FrenchDates): Era[] {
  const found = new Set<Era>();
  let last = 0;
  for (const mark of marks) {
    const start = starts[mark] as number;
    const options = start < last ? undefined : words.get(folded.slice(start, ends[mark]))?.eras;
    const first = options?.find(({ form }) => standsAt(folded, start, form));
    if (!options || !first) continue;
    last = start + first.form.length;
    const era = inOffice(folded, start, last, options, first.form);
    if (era) found.add(era);
  }
  return [...found];
}

/** Whether a form stands at an offset; a hyphen and a space are the same: `Kim Jong Un`. */
function standsAt(folded: string, start: number, form: string): boolean {
  for (let i = 1; i < form.length; i++) {
    if (plain(folded.charCodeAt(start + i)) !== plain(form.charCodeAt(i))) return false;
  }
  return !/[a-z0-9]/.test(folded.charAt(start + form.length));
}

const plain = (unit: number) => (unit === 45 || unit === 10 ? 32 : unit);

const before = 70;
const after = 45;
const former = /\b(?:ancien|ancienne|ex|feu|defunt|precedent)\b[^,;.]*$/;

/** The span of the office that stands by the name; of a former holder none. */
function inOffice(
  folded: string,
  start: number,
  end: number,
  options: readonly Era[],
  form: string,
): Era | null {
  const left = folded.slice(Math.max(0, start - before), start);
  if (former.test(left)) return null;
  const right = /^\s?[,(][^;.]*/.exec(folded.slice(end, end + after))?.[0] ?? "";
  let best: Era | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const era of options) {
    if (era.form !== form) continue;
    const distance = era.roles.length === 0 ? farthest : nearest(era.roles, left, right);
    if (distance >= least) continue;
    best = era;
    least = distance;
  }
  return best;
}

const farthest = 1000;

/** How far the nearest of some offices is from the name; a longer name of it wins. */
function nearest(roles: readonly string[], left: string, right: string): number {
  return Math.min(...roles.map((role) => distanceOf(role, left, right) - role.length / 100));
}

const deputy = /(?:vice|sous)[- ][a-z ]{0,25}$/;

function distanceOf(role: string, left: string, right: string): number {
  const own = (at: number, text: string) => at !== -1 && !deputy.test(text.slice(0, at));
  const [at, next] = [left.lastIndexOf(role), right.indexOf(role)];
  const distance = own(at, left) ? left.length - at - role.length : Number.POSITIVE_INFINITY;
  return own(next, right) ? Math.min(distance, next) : distance;
}
