import { CompletionItemKind } from 'vscode-languageserver-types';
import { asPlainText } from './fields.ts';
import type { CompletionPlace } from './place.ts';
import { yearText } from './subject.ts';
import type { Suggestion } from './suggestion.ts';

/** Before 自 these make another word: 来自, 各自. */
const otherWord = /[来各亲独私出源擅]$/;

/** The beginning and the end of the year that the report is for, after 自 and 截至. */
export function periodDates(place: CompletionPlace): Suggestion[] {
  const year = yearText(place.report);
  const dates = [
    { text: `自${year}年1月1日起至${year}年12月31日止`, detail: '统计期限', key: 'tjqx' },
    { text: `截至${year}年12月31日`, detail: '报告年度末', key: 'jz' },
  ];
  if (place.table || /^\s*(?:[\d年月日]|××)/.test(place.after)) return [];
  return dates.flatMap(({ text, detail, key }) => {
    const typed = typedOf(place.before, asPlainText(text));
    if (!typed || otherWord.test(place.before.slice(0, -typed.length))) return [];
    // 自觉, 自治区: a single character may be the beginning of any word.
    if (typed.length === 1 && /^[一-龥]/.test(place.after)) return [];
    return [
      {
        label: asPlainText(text),
        kind: CompletionItemKind.Value,
        detail,
        documentation: '统计期限为报告年度的1月1日至12月31日（通行做法）。',
        span: { start: place.offset - typed.length, end: place.offset },
        text,
        keys: [key],
      },
    ];
  });
}

/** How much of a text stands before the cursor. */
function typedOf(before: string, text: string): string {
  for (let length = Math.min(before.length, text.length - 1); length > 0; length--) {
    if (before.endsWith(text.slice(0, length))) return text.slice(0, length);
  }
  return '';
}
