import { readAnnouncements } from '../../prose/announcements.ts';
import type { Announcement } from '../../prose/breakdown-types.ts';
import type { Report } from '../../report/types.ts';
import { toChineseNumber } from '../../text/numerals.ts';
import { quoted } from '../../text/quote.ts';
import { coveringSpan } from '../../text/span.ts';
import { defineRule, type Fix } from '../rule.ts';

export default defineRule({
  id: 'enumerated-count-mismatch',
  family: 'structure',
  title: '“以下几个方面”与分项数不符',
  severity: 'information',
  description: '写明“以下三个方面”的，后面应当有三项。增删分项之后，请同时核对前面的数字。',
  basis: '前后一致',
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: '下一步将做好以下⟦三个方面⟧的工作：一是加强领导。二是加强培训。三是加强考核。四是加强宣传。',
        fixed: '下一步将做好以下四个方面的工作：一是加强领导。二是加强培训。三是加强考核。四是加强宣传。',
      },
      {
        text: '计划从以下⟦3个方面⟧改进。\n（一）加强领导。压实责任。\n（二）加强培训。每季度一次。',
        fixed: '计划从以下2个方面改进。\n（一）加强领导。压实责任。\n（二）加强培训。每季度一次。',
      },
      { text: '政务公开栏共有⟦六大板块⟧，分别为：概况、文件、动态、财政。' },
      { text: '内容涉及公告公示、组织机构、政策文件、年度报告及重点领域信息⟦7大类⟧。' },
    ],
    good: [
      '重点做好以下四个方面的工作：一是加强领导。二是加强培训。\n三是加强考核。四是加强宣传。',
      '主要有以下几个方面：一是加强领导。二是加强培训。',
      '工作取得两个方面的成效，一方面公开更及时，另一方面解读更丰富。',
      '政务公开栏共有六大板块，分别为：概况、文件、动态、财政、服务和其他。',
      '从以下两个方面改进：一是加强培训，一是加强考核。',
      '内容涉及公告公示、组织机构、政策文件、年度报告及重点领域信息5大类。',
      '内容涉及公告公示、组织机构、政策文件等7大类，包括公示、文件、财政三类事项目录。',
    ],
  },
  *check(report) {
    const announcements = readAnnouncements(report);
    // 3个方面12项任务：the items that follow are one or the other.
    const right = new Set(announcements.filter((a) => fits(report, a)).map(({ marks }) => marks[0]?.start));
    for (const announcement of announcements) {
      if (right.has(announcement.marks[0]?.start)) continue;
      const { span, items, marks } = announcement;
      const isBefore = (marks[0]?.start ?? span.start) < span.start;
      const actual = items.fewest === items.most ? `${items.most}` : `${items.fewest}至${items.most}`;
      yield {
        span,
        message: `分项数不符：${isBefore ? '这里' : '前面'}说${quoted(report.text.slice(span.start, span.end))}，${isBefore ? '前面' : '后面'}列出 ${actual} 项`,
        related: [{ message: '所列分项', span: coveringSpan(marks) }],
        fixes: items.fewest === items.most ? [correction(report, announcement)] : [],
      };
    }
  },
});

/** A last item may come without its number. */
const unnumbered = /此外|另外|最后[，,]|还要/;
const searchedLength = 400;

function fits({ text }: Report, { count, items, marks }: Announcement): boolean {
  if (count >= items.fewest && count <= items.most) return true;
  // As many items as announced, one of them misnumbered: list-word-sequence.
  if (marks.length === count) return true;
  const end = marks.at(-1)?.end ?? 0;
  return count === items.most + 1 && unnumbered.test(text.slice(end, end + searchedLength));
}

function correction({ text }: Report, { span, numberSpan, items }: Announcement): Fix {
  const isChinese = !/[\d０-９]/.test(text.slice(numberSpan.start, numberSpan.end));
  const newText = isChinese ? chineseCount(items.most) : String(items.most);
  return { title: `改为${quoted(newText + text.slice(numberSpan.end, span.end))}`, safe: false, edits: [{ span: numberSpan, newText }] };
}

/** Before a measure word two is 两. */
const chineseCount = (value: number): string => (value === 2 ? '两' : toChineseNumber(value));
