/**
 * All matches of a global pattern, as `matchAll` finds them; it makes no copy of the pattern, which
 * costs more than most texts.
 */
export function allMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex += widthAt(text, pattern);
  }
  return found;
}

/** How far to go on after an empty match: never into the middle of a pair of surrogates. */
function widthAt(text: string, { lastIndex, unicode }: RegExp): number {
  return unicode && (text.codePointAt(lastIndex) ?? 0) > 0xffff ? 2 : 1;
}
