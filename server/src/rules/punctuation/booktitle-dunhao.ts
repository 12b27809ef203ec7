import type { Report } from '../../report/types.ts';
import { collect } from '../../text/collect.ts';
import type { Paragraph } from '../../text/document.ts';
import { allMatches } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import { defineRule, type Fix, type RuleFinding } from '../rule.ts';

export default defineRule({
  id: 'booktitle-dunhao',
  family: 'punctuation',
  title: '并列书名号、引号之间的顿号',
  severity: 'hint',
  description:
    '标有书名号或者引号的并列成分之间通常不用顿号；其间有括注、文号等其他成分的，宜用顿号。' +
    '同一列举里有的加、有的不加，逐处提示；全文都加的，只提示一次。',
  basis: 'GB/T 15834-2011 4.5.3.5（“通常不用顿号”）',
  since: '0.2.0',
  examples: {
    bad: [
      { text: '制定《甲制度》《乙制度》《丙制度⟦》、《⟧丁制度》。', fixed: '制定《甲制度》《乙制度》《丙制度》《丁制度》。' },
      { text: '清理“空壳⟦”、“⟧僵尸”账号，修订《甲办法》、《乙办法》。', fixed: '清理“空壳”“僵尸”账号，修订《甲办法》《乙办法》。' },
    ],
    good: [
      '开展“回头看”“回头帮”，落实《甲办法》《乙办法》和《丙办法》。',
      '落实《甲办法》（青政办发〔2018〕34号）、《乙办法》（青政办发〔2018〕12号）、《丙办法》、《丁办法》。',
    ],
  },
  *check(report) {
    const lists = collect(report.paragraphs, listsOf).filter(({ hasRemarks, commas }) => !hasRemarks && commas.length > 0);
    const uneven = lists.filter((list) => list.unmarked > 0);
    for (const { commas } of uneven) {
      for (const comma of commas) {
        yield findingAt(report, comma, '顿号可删：同一列举里，前后的书名号或引号之间有的加顿号、有的不加', [removal([comma])]);
      }
    }
    const commas = collect(
      lists.filter((list) => list.unmarked === 0),
      (list) => list.commas,
    );
    const [first] = commas;
    if (!first) return;
    const others = commas.length === 1 ? '' : `，全文共 ${commas.length} 处`;
    yield findingAt(report, first, `顿号可省：并列的书名号、引号之间通常不用顿号${others}`, [removal(commas)]);
  },
});

/** Titles or quoted words in a row. */
interface List {
  /** From the closing mark over the comma to the opening one. */
  readonly commas: Span[];
  /** How many follow one another without a comma. */
  unmarked: number;
  /** Remarks in brackets stand between some of them. */
  hasRemarks: boolean;
}

const joint = /(?:》([（(][^（）()《》]{1,60}[）)])?(、?)《|”([（(][^（）()“”]{1,60}[）)])?(、?)“)/g;

function listsOf({ text, span }: Paragraph): List[] {
  if (!text.includes('》') && !text.includes('”')) return [];
  const lists: List[] = [];
  let reached = 0;
  let close = '';
  for (const match of allMatches(text, joint)) {
    const [whole, titleRemark, titleComma, quoteRemark, quoteComma] = match;
    const isNext = lists.length > 0 && close === whole[0] && text.indexOf(close, reached) === match.index;
    if (!isNext) lists.push({ commas: [], unmarked: 0, hasRemarks: false });
    const list = lists.at(-1);
    if (!list) continue;
    const start = span.start + match.index;
    if (titleRemark ?? quoteRemark) list.hasRemarks = true;
    else if (titleComma || quoteComma) list.commas.push({ start, end: start + whole.length });
    else list.unmarked++;
    reached = match.index + whole.length;
    close = whole[0] ?? '';
  }
  return lists;
}

function findingAt(report: Report, span: Span, message: string, fixes: Fix[]): RuleFinding {
  return { span, message: `${message}（${report.text.slice(span.start, span.end)}）`, fixes };
}

function removal(commas: readonly Span[]): Fix {
  const title = commas.length === 1 ? '删去顿号' : `删去这 ${commas.length} 处顿号`;
  return { title, safe: false, edits: commas.map(({ start }) => ({ span: { start: start + 1, end: start + 2 }, newText: '' })) };
}
