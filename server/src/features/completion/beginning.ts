import { CompletionItemKind } from 'vscode-languageserver-types';
import { fillPhrase, phrases } from '../../standard/phrases.ts';
import { asPlainText, field } from './fields.ts';
import { lineStartOf, type Place } from './place.ts';
import { formOf, organText, selfText, yearText } from './subject.ts';
import type { Suggestion } from './suggestion.ts';

const longestTyped = 40;

/** What a report begins with, as long as it is not there: its title, then the lines that say what it rests on and what it covers. */
export function beginnings(place: Place): Suggestion[] {
  const start = lineStartOf(place);
  if (!start || start.typed.length > longestTyped || place.table || place.section !== null) return [];
  const { report, line } = place;
  const fill = (phrase: string) =>
    fillPhrase(phrase, (blank) => blanks(place)[blank] ?? field(placeholders[blank] ?? '××')).replaceAll('\n', report.eol);
  const others = report.paragraphs.filter(({ span }) => span.end < line.start || span.start > line.end);
  const hasTitle = report.title !== null && report.title.span.end < line.start;
  const title = fill(phrases.title);
  const preamble = fill(phrases.preamble[formOf(report)]);
  const common = { kind: CompletionItemKind.Module, span: start.span };
  return [
    ...(report.title || others.some(({ span }) => span.end < line.start)
      ? []
      : [
          {
            ...common,
            label: asPlainText(title),
            detail: '报告标题',
            documentation: '标题由机关全称、报告年度和“政府信息公开工作年度报告”组成。\n依据：统一格式。',
            text: title,
            keys: ['报告标题', '标题', 'bt'],
          },
        ]),
    ...(others.some(({ section, span }) => section === null && (!hasTitle || span.start > (report.title?.span.end ?? 0)))
      ? []
      : [
          {
            ...common,
            label: '根据《中华人民共和国政府信息公开条例》……',
            detail: '引言：编制依据、组成部分、统计期限和联系方式',
            documentation: '引言写明编制依据、组成部分、统计期限和联系方式（通行做法）。',
            text: preamble,
            keys: ['引言', '根据', 'yy', 'yinyan'],
          },
        ]),
  ];
}

const placeholders: Readonly<Record<string, string>> = { 邮编: '××××××', 电话: '××××-××××××××' };

const blanks = ({ report }: Place): Readonly<Record<string, string>> => ({
  organ: organText(report),
  year: yearText(report),
  self: selfText(report),
});
