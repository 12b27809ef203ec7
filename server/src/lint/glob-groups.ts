/** Two brackets that belong together, and the separator of the alternatives in them. */
export interface GlobGroup {
  readonly open: number;
  readonly close: number;
  readonly separator: ',' | '|';
  readonly closing: '}' | ')';
  readonly kind: Repetition;
}

/** How often the alternatives may come. */
export interface Repetition {
  readonly isOptional?: boolean;
  readonly isRepeated?: boolean;
}

/** The operator before a round bracket; without one the bracket is an ordinary character. */
const repetitions: Readonly<Record<string, Repetition>> = {
  '@': {},
  '?': { isOptional: true },
  '*': { isOptional: true, isRepeated: true },
  '+': { isRepeated: true },
};

interface Opened extends Omit<GlobGroup, 'close'> {
  hasSeparator: boolean;
}

/** The groups of a pattern by the place of their opening bracket; brackets that are not closed, and braces without a comma, are none. */
export function groupsIn(signs: readonly string[]): Map<number, GlobGroup> {
  const groups = new Map<number, GlobGroup>();
  const opened: Opened[] = [];
  for (let at = 0; at < signs.length; at++) {
    const sign = signs[at] ?? '';
    if (sign === '\\') at++;
    const innermost = opened.at(-1);
    if (sign === innermost?.separator) innermost.hasSeparator = true;
    if (sign === innermost?.closing) {
      const { hasSeparator, ...group } = innermost;
      opened.pop();
      if (hasSeparator || group.closing === ')') groups.set(group.open, { ...group, close: at });
    }
    const kind = repetitions[signs[at - 1] ?? ''];
    if (sign === '{') opened.push({ open: at, separator: ',', closing: '}', kind: {}, hasSeparator: false });
    if (sign === '(' && kind) opened.push({ open: at, separator: '|', closing: ')', kind, hasSeparator: false });
  }
  return groups;
}
