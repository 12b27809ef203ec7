import type { Report } from '../report/types.ts';
import type { Fix } from '../rules/rule.ts';
import type { Edit, Span } from '../text/span.ts';
import type { Finding } from './lint.ts';

/** The findings, in order, without those that say again what the one before says of the same place. */
export function withoutRepeats(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding, index) => {
    const above = findings[index - 1];
    return !above || above.rule !== finding.rule || above.message !== finding.message || !isSameSpan(above.span, finding.span);
  });
}

const isSameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** The fixes that change something, without edits that change nothing, and none that would part a character or a line break. */
export function wellFormed(fixes: readonly Fix[], { text }: Report): Fix[] {
  return fixes.flatMap((fix) => {
    const edits = fix.edits.filter(({ span, newText, isMarkup }) => isMarkup || text.slice(span.start, span.end) !== newText);
    if (edits.length === 0 || !edits.every((edit, i) => isWhole(text, edit) && isBehind(edit, edits[i - 1]))) return [];
    return edits.length === fix.edits.length ? fix : { ...fix, edits };
  });
}

const isBehind = ({ span }: Edit, before: Edit | undefined): boolean => !before || before.span.end <= span.start;

const loneSurrogate = /\p{Surrogate}/u;

function isWhole(text: string, { span: { start, end }, newText }: Edit): boolean {
  return start <= end && isBetweenCharacters(text, start) && isBetweenCharacters(text, end) && !loneSurrogate.test(newText);
}

/** A range with the whole of the characters at its ends. */
export function wholeCharacters(text: string, span: Span): Span {
  const start = isInsidePair(text, span.start) ? span.start - 1 : span.start;
  const end = isInsidePair(text, span.end) ? span.end + 1 : span.end;
  return start === span.start && end === span.end ? span : { start, end };
}

const isBetweenCharacters = (text: string, at: number): boolean => !isInsidePair(text, at) && !(text[at] === '\n' && text[at - 1] === '\r');

function isInsidePair(text: string, at: number): boolean {
  const after = text.charCodeAt(at);
  if (!(after >= 0xdc00 && after <= 0xdfff)) return false;
  const before = text.charCodeAt(at - 1);
  return before >= 0xd800 && before <= 0xdbff;
}
