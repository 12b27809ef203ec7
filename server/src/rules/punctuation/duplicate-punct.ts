import { type ProseMatch, prosePattern } from '../../report/search.ts';
import type { Paragraph } from '../../text/document.ts';
import type { Span } from '../../text/span.ts';
import { replacement } from '../fixes.ts';
import { defineRule, type Fix } from '../rule.ts';

export default defineRule({
  id: 'duplicate-punct',
  family: 'punctuation',
  title: '标点连用',
  severity: 'warning',
  description: '两个点号连在一起，多半是删改时留下的，只应保留一个。省略号“……”、破折号“——”和英文、网址不在此列。',
  basis: 'GB/T 15834《标点符号用法》',
  since: '0.2.0',
  examples: {
    bad: [
      { text: '全年办结24件⟦,。⟧', fixed: '全年办结24件。' },
      { text: '完善制度⟦，，⟧加强培训⟦。。⟧', fixed: '完善制度，加强培训。' },
      { text: '公开内容包括⟦：：⟧政策文件、工作动态⟦。；⟧', fixed: '公开内容包括：政策文件、工作动态。' },
    ],
    good: [
      '政策文件、工作动态……等内容，创历史新高——取得成效。',
      '会议提出“主动公开。”，网址http://example.gov.cn/;;a，见std::vector。',
      '项目,数量,,,金额,,备注,,',
    ],
  },
  *check(report) {
    for (const found of neighbours(report)) {
      const marks = runIn(found);
      if (marks === null || isSeparatedList(found.paragraph, marks)) continue;
      const span = { start: found.span.start, end: found.span.start + marks.length };
      yield { span, message: `标点连用：“${marks}”只应保留一个`, fixes: fixesOf(found.paragraph, span, marks) };
    }
  },
});

const neighbours = prosePattern(/[，。；、：,;]{2,}/g);
/** The marks that are one slip; half-width ones only beside a full-width one or the same again. */
const run = /^(?:[，。；、：]{2,}|(?=.*[，。；、：][,;]|.*[,;][，。；、：]).*|,{2,}|;{2,})/;
/** Chinese text, its closing marks or a number: behind anything else such marks are code. */
const textBefore = /[\u4e00-\u9fff”’）》〉】)\d%％]/;

function runIn({ paragraph, match, span }: ProseMatch): string | null {
  const before = paragraph.text.charAt(span.start - paragraph.span.start - 1);
  return textBefore.test(before) ? (run.exec(match[0])?.[0] ?? null) : null;
}

const plainRuns = /,,|;;/g;
const mostPlainRuns = 2;

/** Values with commas between them, some of them empty. */
function isSeparatedList(paragraph: Paragraph, marks: string): boolean {
  return /^[,;]+$/.test(marks) && (paragraph.text.match(plainRuns)?.length ?? 0) > mostPlainRuns;
}

/** One mark written twice has one meaning. A full stop written thrice may stand for an ellipsis. */
function fixesOf(paragraph: Paragraph, span: Span, marks: string): Fix[] {
  const [first = ''] = marks;
  const isSame = [...marks].every((mark) => mark === first);
  if (isSame) return [replacement(span, first, marks.length === 2)];
  const isLast = span.end === paragraph.span.end;
  return [replacement(span, isLast && marks.includes('。') ? '。' : first, false)];
}
