import { CompletionItemKind } from 'vscode-languageserver-types';
import { writtenNumber } from '../../standard/written-number.ts';
import { noticesFor } from './laws.ts';
import type { CompletionPlace } from './place.ts';
import type { Suggestion } from './suggestion.ts';

/** Less of a number could be the beginning of any word. */
const fewest = 2;
/** What another document is numbered with, or the middle of a word. */
const otherCode = /[一-龥\d][〔]$/;
/** What stands behind the cursor already of a number that is written again. */
const remainder = /^\d{0,4}〕(?:\d{0,3}号)?/;

/** The numbers of the notices that a report cites, after 〔 and after the beginning of a number: 国办公开办函〔2021〕30号. */
export function noticeNumbers(place: CompletionPlace): Suggestion[] {
  const { before, after, offset, report } = place;
  if (place.table) return [];
  return noticesFor(report).flatMap(({ name, title, number }) => {
    const text = writtenNumber(number);
    const typed = typedOf(before, text);
    if (typed === null || (!typed.includes('〔') && after.startsWith('〔'))) return [];
    const end = offset + (typed.includes('〔') ? (remainder.exec(after)?.[0].length ?? 0) : 0);
    return [
      {
        label: text,
        kind: CompletionItemKind.Reference,
        detail: name,
        documentation: `《${title}》的文号。`,
        span: { start: offset - typed.length, end },
        text,
        // After a lone 〔 the code is put in front of it.
        keys: [text.slice(text.indexOf('〔')), 'gbgkbh', 'gbh'],
      },
    ];
  });
}

/** How much of a number stands before the cursor; null where it is none, or another document's. */
function typedOf(before: string, text: string): string | null {
  for (let length = Math.min(before.length, text.length - 1); length >= fewest; length--) {
    if (before.endsWith(text.slice(0, length))) return text.slice(0, length);
  }
  return before.endsWith('〔') && !otherCode.test(before) ? '〔' : null;
}
