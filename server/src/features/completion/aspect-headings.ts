import { CompletionItemKind } from 'vscode-languageserver-types';
import { formOf } from '../../report/form-of.ts';
import type { Heading } from '../../text/document.ts';
import { toChineseNumber } from '../../text/numerals.ts';
import { type CompletionPlace, lineStartOf } from './place.ts';
import type { Suggestion } from './suggestion.ts';

const beginning = /^(?:[（(][一二三四五六七八九十]{0,2}[)）]?|[a-z]{1,12}|[一二三四五六七八九十])$/i;

/** The aspects of 总体情况 that it has no heading of its own for yet, numbered on from those above; none in a form that leaves them open. */
export function aspectHeadings(place: CompletionPlace): Suggestion[] {
  const start = lineStartOf(place);
  if (!start || place.section !== 1 || place.table) return [];
  const { aspects, source } = formOf(place.report);
  const heads = headsOf(place);
  const lacking = aspects.filter(({ heading }) => !heads.some(({ title }) => heading.test(title)));
  const last = heads.findLast(({ span }) => span.start < place.line.start);
  const stop = !last || place.report.text.charAt(last.span.end) === '。' ? '。' : '';
  const number = numberAfter(place, last);
  return lacking
    .filter(
      ({ name }) =>
        beginning.test(start.typed) || start.typed === '' || name.startsWith(start.typed) || `${number}${name}`.startsWith(start.typed),
    )
    .map(({ name, initials }) => ({
      label: number + name,
      kind: CompletionItemKind.Module,
      detail: '总体情况的一个方面',
      documentation: `总体情况综述${toChineseNumber(aspects.length)}个方面：${aspects.map((aspect) => aspect.name).join('、')}。\n依据：${source}。`,
      span: start.span,
      text: number + name + stop,
      keys: [name, number + name, initials],
    }));
}

/** The headings （一） of 总体情况, without the one that is being written. */
function headsOf({ report, line, sections }: CompletionPlace): Heading[] {
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
function numberAfter({ report }: CompletionPlace, last: Heading | undefined): string {
  if (!last?.number) return '（一）';
  const written = report.text.slice(last.numberSpan.start, last.numberSpan.end);
  return written.replace(/[一二三四五六七八九十]+/, toChineseNumber(last.number + 1));
}
