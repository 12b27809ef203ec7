import { CompletionItemKind } from 'vscode-languageserver-types';
import { formOf } from '../../report/form-of.ts';
import { organKind } from '../../report/organ/kinds.ts';
import { fillPhrase, phrases, preambleOf } from '../../standard/phrases.ts';
import type { Paragraph } from '../../text/document.ts';
import { asPlainText, unmarked } from './fields.ts';
import { type CompletionPlace, lineStartOf } from './place.ts';
import { blankText, phraseSubject } from './subject.ts';
import type { Suggestion } from './suggestion.ts';

/** The organ and the year with which a title begins; the rest of it may be begun too. */
const typedTitle = /^([^\d，。；：《（]{2,30}?)(?:((?:19|20)\d{2})[年度政府信息公开工作报告]{0,14})?$/;
const longestTyped = 50;

/** What a report begins with, as long as it is not there: its title, then the lines that say what it rests on and what it covers. */
export function beginnings(place: CompletionPlace): Suggestion[] {
  const start = lineStartOf(place);
  if (!start || start.typed.length > longestTyped || place.table || place.section !== null) return [];
  const { report, line } = place;
  const others = report.paragraphs.filter(({ span }) => span.end < line.start || span.start > line.end);
  const common = { kind: CompletionItemKind.Module, span: start.span };
  return [
    ...(report.title || others.some(({ span }) => span.end < line.start) ? [] : [{ ...common, ...titleOf(place, start.typed) }]),
    ...(hasPreamble(place, others) ? [] : [{ ...common, ...preambleHere(place) }]),
  ];
}

/** With the organ and the year that are typed, else with those that are known. */
function titleOf({ report }: CompletionPlace, typed: string) {
  const [, organ, year] = typedTitle.exec(typed) ?? [];
  const known = organ && organKind(organ) !== 'unknown' ? { organ: unmarked(organ), ...(year ? { year } : {}) } : {};
  const subject = { ...phraseSubject(report), ...known };
  const text = fillPhrase(phrases.title, (blank) => blankText(blank, subject));
  return {
    label: asPlainText(text),
    detail: '报告标题',
    documentation: '标题由机关全称、报告年度和“政府信息公开工作年度报告”组成。\n依据：统一格式。',
    text,
    keys: ['报告标题', '标题', 'bt'],
  };
}

function preambleHere({ report }: CompletionPlace) {
  const text = fillPhrase(preambleOf(formOf(report)), (blank) => blankText(blank, phraseSubject(report)));
  return {
    label: '根据《中华人民共和国政府信息公开条例》……',
    detail: '引言：编制依据、组成部分、统计期限和联系方式',
    documentation: '引言写明编制依据、组成部分、统计期限和联系方式（通行做法）。',
    text: text.replaceAll('\n', report.eol),
    keys: ['引言', '根据', 'yy', 'yinyan'],
  };
}

/** Whether something stands between the title, where there is one, and the first section. */
function hasPreamble({ report, line }: CompletionPlace, others: readonly Paragraph[]): boolean {
  const titleEnd = report.title && report.title.span.end < line.start ? report.title.span.end : -1;
  return others.some(({ section, span }) => section === null && span.start > titleEnd);
}
