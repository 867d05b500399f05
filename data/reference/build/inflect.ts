/** The forms of a French demonym from its masculine singular; `a/b` or `a/b/c/d` states them by hand. */
export function inflect(entry: string): string[] {
  const stated = entry.split('/');
  if (stated.length === 4) return stated;
  const [masculine, feminine] = [stated[0] ?? '', stated[1] ?? feminineOf(stated[0] ?? '')];
  return [masculine, feminine, plural(masculine), plural(feminine)];
}

/** `franco`, `sino`: the first half of a compound, which does not inflect. */
export const isCombining = (entry: string): boolean => entry.endsWith('o') && !entry.includes('/');

function feminineOf(masculine: string): string {
  if (masculine.endsWith('e')) return masculine;
  if (/[iéy]?en$/.test(masculine)) return `${masculine}ne`;
  return `${masculine}e`;
}

const plural = (singular: string): string => (/[sx]$/.test(singular) ? singular : `${singular}s`);
