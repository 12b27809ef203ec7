import { codeSpan, type DocumentNumber, type NoticeCitation, noticeCitations, noticeNumbered } from '../../mentions/citations.ts';
import { formDue } from '../../report/form-due.ts';
import type { Report } from '../../report/types.ts';
import { formStandard } from '../../standard/forms.ts';
import { type NoticeStandard, noticeForYear } from '../../standard/laws.ts';
import { writtenNumber } from '../../standard/written-number.ts';
import { coveringSpan, type Edit } from '../../text/span.ts';
import { defineRule, type Fix } from '../rule.ts';

export default defineRule({
  id: 'format-notice-outdated',
  family: 'legal',
  title: '编制依据是旧的格式通知',
  severity: 'warning',
  description: '2021年度起的报告按国办公开办函〔2021〕30号印发的格式编制，不再以国办公开办函〔2019〕60号为依据。两个通知都引的，只作提示。',
  basis: '国办公开办函〔2021〕30号',
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: '青禾镇2023年政府信息公开工作年度报告\n根据⟦《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号⟧）要求编制。',
        fixed:
          '青禾镇2023年政府信息公开工作年度报告\n根据《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）要求编制。',
      },
      {
        text: '青禾镇2022年政府信息公开工作年度报告\n按照⟦国办公开办函〔2019〕60号⟧要求编制。',
        fixed: '青禾镇2022年政府信息公开工作年度报告\n按照国办公开办函〔2021〕30号要求编制。',
      },
      {
        text: '青禾镇2022年政府信息公开工作年度报告\n按照⟦国办公开办函〔2019〕60号⟧和国办公开办函〔2021〕30号要求编制。',
        severity: 'hint',
      },
    ],
    good: [
      '青禾镇2020年政府信息公开工作年度报告\n按照国办公开办函〔2019〕60号要求编制。',
      '青禾镇2023年政府信息公开工作年度报告\n按照国办公开办函〔2021〕30号要求编制。',
      '青禾镇2023年政府信息公开工作年度报告\n一、总体情况\n国办公开办函〔2019〕60号自2021年度起不再使用。',
      '按照国办公开办函〔2019〕60号要求编制。',
    ],
  },
  *check(report) {
    const citations = noticeCitations(report);
    const old = citations.find((citation) => isOutdated(report, citation));
    const due = formDue(report);
    const now = due && noticeForYear(due.years.from);
    if (!old || !now) return;
    const cited = citations.some((c) => noticeOf(c) === now || c.title?.notice === now);
    yield {
      span: coveringSpan([...(old.title ? [old.title.span] : []), ...(old.number ? [codeSpan(old.number)] : [])]),
      message: `依据陈旧：${nameOf(old)}已不用，${due.years.from}年度起应当按${writtenNumber(now.number)}编制${cited ? '，不必再引' : ''}`,
      severity: cited ? 'hint' : 'warning',
      fixes: cited ? [] : correction(report, old, now),
    };
  },
});

/** The notice that a citation is of, by its number, or by its title where it has none. */
function noticeOf({ title, number }: NoticeCitation): NoticeStandard | null {
  return number && number.order !== '' ? noticeNumbered(number) : (title?.notice ?? null);
}

/** 国办公开办函〔2019〕60号 */
function nameOf(citation: NoticeCitation): string {
  const notice = noticeOf(citation);
  return notice ? writtenNumber(notice.number) : '旧通知';
}

const basisWords = /根据|按照|依照|依据|遵照|对照|要求/;

/** Named as what the report rests on, though another notice has been in its place since an earlier year. */
function isOutdated({ year, form, preamble }: Report, citation: NoticeCitation): boolean {
  const replaced = noticeOf(citation)?.replaced;
  // Title and number of different notices: which of them is meant is for another rule to ask.
  if (!replaced || (citation.title && citation.title.notice !== noticeOf(citation))) return false;
  const isLate = year ? year.value >= replaced.from : form?.source === 'labels' && formStandard(form.id).years.from >= replaced.from;
  return isLate && (preamble.includes(citation.paragraph) || basisWords.test(citation.paragraph.text));
}

function correction(report: Report, { title, number }: NoticeCitation, now: NoticeStandard): Fix[] {
  if (title && !report.text.slice(title.span.start, title.span.end).startsWith('《')) return [];
  const edits: Edit[] = [];
  if (title) edits.push({ span: title.span, newText: `《${now.title}》` });
  if (number) edits.push(numberEdit(number, now));
  edits.sort((a, b) => a.span.start - b.span.start);
  return [{ title: `改为${writtenNumber(now.number)}`, safe: false, edits }];
}

function numberEdit(number: DocumentNumber, { number: right }: NoticeStandard): Edit {
  const span = codeSpan(number);
  const hasCode = span.start < number.span.start;
  return { span, newText: writtenNumber(hasCode ? right : { ...right, code: '' }) };
}
