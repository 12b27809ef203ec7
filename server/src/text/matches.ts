const none: readonly RegExpExecArray[] = [];

/**
 * Every match of a global pattern from an offset on, all at once. With the pattern itself: `matchAll` makes a copy of it
 * for each text, which costs more than looking through one of a draft's many short lines.
 */
export function allMatches(text: string, pattern: RegExp, from = 0): readonly RegExpExecArray[] {
  pattern.lastIndex = from;
  let match = pattern.exec(text);
  if (!match) return none;
  const found: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
