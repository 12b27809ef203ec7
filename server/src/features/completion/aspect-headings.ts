import { CompletionItemKind } from 'vscode-languageserver-types';
import { aspects } from '../../standard/phrases.ts';
import type { Heading } from '../../text/document.ts';
import { toChineseNumber } from '../../text/numerals.ts';
import { aspectInitials } from './initials.ts';
import { lineStartOf, type Place } from './place.ts';
import { formOf } from './subject.ts';
import type { Suggestion } from './suggestion.ts';

/** Words by which a heading of the draft is known to be about an aspect, whatever it is called. */
const words: Readonly<Record<string, RegExp>> = {
  主动公开: /主动公开|信息发布/,
  依申请公开: /申请/,
  政府信息管理: /信息.{0,4}管理|信息资源/,
  政府信息公开平台建设: /平台/,
  监督保障: /监督|保障/,
};

const beginning = /^(?:[（(][一二三四五六七八九十]{0,2}[)）]?|[a-z]{1,12}|[一二三四五六七八九十])$/i;

/** The aspects of 总体情况 that it has no heading of its own for yet, numbered on from those above. Since the form of 2021. */
export function aspectHeadings(place: Place): Suggestion[] {
  const start = lineStartOf(place);
  if (!start || place.section !== 1 || place.table || formOf(place.report) === '2019') return [];
  const heads = headsOf(place);
  const lacking = aspects.filter((aspect) => !heads.some(({ title }) => words[aspect]?.test(title)));
  const last = heads.findLast(({ span }) => span.start < place.line.start);
  const stop = !last || place.report.text.charAt(last.span.end) === '。' ? '。' : '';
  const number = numberAfter(place, last);
  return lacking
    .filter(
      (aspect) =>
        beginning.test(start.typed) || start.typed === '' || aspect.startsWith(start.typed) || `${number}${aspect}`.startsWith(start.typed),
    )
    .map((aspect) => ({
      label: number + aspect,
      kind: CompletionItemKind.Module,
      detail: '总体情况的一个方面',
      documentation: `总体情况综述五个方面：${aspects.join('、')}。\n依据：国办公开办函〔2021〕30号。`,
      span: start.span,
      text: number + aspect + stop,
      keys: [aspect, number + aspect, aspectInitials[aspect] ?? ''],
    }));
}

/** The headings （一） of 总体情况, without the one that is being written. */
function headsOf({ report, line, sections }: Place): Heading[] {
  const overview = sections.find((section) => section.number === 1);
  if (!overview) return [];
  const end = sections.find(({ heading }) => heading.span.start > overview.heading.span.start)?.heading.span.start ?? report.text.length;
  return report.headings.filter(
    ({ style, span }) =>
      style === 'chinese-bracketed' &&
      span.start > overview.heading.span.start &&
      span.start < end &&
      (span.start < line.start || span.start > line.end),
  );
}

/** （二） after （一）, with the brackets that stand there. */
function numberAfter({ report }: Place, last: Heading | undefined): string {
  if (!last?.number) return '（一）';
  const written = report.text.slice(last.numberSpan.start, last.numberSpan.end);
  return written.replace(/[一二三四五六七八九十]+/, toChineseNumber(last.number + 1));
}
