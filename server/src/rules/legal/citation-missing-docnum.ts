import { documentNumbers, noticeCitations } from '../../mentions/citations.ts';
import { prosePattern } from '../../report/search.ts';
import type { Report } from '../../report/types.ts';
import { writtenNumber } from '../../standard/written-number.ts';
import type { Paragraph } from '../../text/document.ts';
import type { Span } from '../../text/span.ts';
import { defineRule, type Fix } from '../rule.ts';

export default defineRule({
  id: 'citation-missing-docnum',
  family: 'legal',
  title: '引用文件没有注明文号',
  severity: 'hint',
  off: true,
  description: '引用公文先引标题、后引发文字号，读者才便于查找。国务院及其办公厅的文件第一次引用时，请在题名后注明文号。',
  basis: '公文引用通行写法：先引标题后引发文字号',
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: '根据⟦《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》⟧要求编制。',
        fixed:
          '根据《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）要求编制。',
      },
      { text: '落实⟦《国务院办公厅关于印发2023年政务公开工作要点的通知》⟧。' },
    ],
    good: [
      '落实《国务院办公厅关于印发2023年政务公开工作要点的通知》（国办发〔2023〕1号）和《国务院办公厅关于印发2023年政务公开工作要点的通知》。',
      '落实国办发〔2023〕1号《国务院办公厅关于印发2023年政务公开工作要点的通知》。',
      '落实《云汀区2023年政务公开工作要点》《国务院公报》。',
    ],
  },
  *check(report) {
    const seen = new Set<string>();
    for (const { paragraph, match, span } of stateTitle(report)) {
      const isFirst = !seen.has(match[0]);
      seen.add(match[0]);
      if (isFirst && !hasNumber(report, paragraph, span)) {
        yield { span, message: '没有注明文号：首次引用文件宜在题名后注明发文字号', fixes: knownNumber(report, span) };
      }
    }
  },
});

const stateTitle = prosePattern(/《\s*(?:国务院|中共中央)[^《》]{4,80}(?:《[^《》]{1,60}》[^《》]{0,10})?(?:通知|意见|决定|方案)\s*》/g);
const nearness = 16;

function hasNumber(report: Report, paragraph: Paragraph, { start, end }: Span): boolean {
  return documentNumbers(report).some(
    (n) =>
      n.paragraph === paragraph && n.span.start < end + nearness && n.span.end > start - 4 && (n.span.start >= end || n.span.end <= start),
  );
}

function knownNumber(report: Report, span: Span): Fix[] {
  const notice = noticeCitations(report).find(({ title }) => title?.span.start === span.start && title.span.end === span.end)?.title
    ?.notice;
  if (!notice) return [];
  const number = writtenNumber(notice.number);
  return [
    { title: `在题名后注明“${number}”`, safe: false, edits: [{ span: { start: span.end, end: span.end }, newText: `（${number}）` }] },
  ];
}
