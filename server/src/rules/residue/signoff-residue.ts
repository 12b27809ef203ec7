import { edgesOf } from '../../report/edges.ts';
import { excerpt, quoted } from '../../text/quote.ts';
import { paragraphRemoval } from '../fixes.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'signoff-residue',
  family: 'residue',
  title: '审签栏残留',
  severity: 'information',
  description: '“审核：”“编辑：”等审签栏是内部流程或网站发布栏的内容，不属于报告，公布前应当删去。',
  basis: '公布文本不带内部流转信息（通行做法）',
  since: '0.1.0',
  examples: {
    bad: [
      { text: '六、其他需要报告的事项\n无。\n⟦监审：⟧\n⟦审核：张三⟧\n⟦编辑：李四⟧\n青禾镇', fixed: '六、其他需要报告的事项\n无。\n青禾镇' },
      { text: '无其他需要报告的事项。\n⟦初审：张三 复审：李四 终审：王五⟧\n青禾镇', fixed: '无其他需要报告的事项。\n青禾镇' },
    ],
    good: [
      '严格落实信息发布“三审三校”制度，初审、复审、终审各负其责。',
      '审核：信息发布前由分管领导审核，重要信息由主要领导审核。\n审核情况：良好\n编辑工作由党政办公室承担',
    ],
  },
  *check(report) {
    const { tailStart } = edgesOf(report, 0, tailLines);
    for (const paragraph of report.paragraphs) {
      if (paragraph.span.start < tailStart || paragraph.heading || paragraph.text.length > longestLine) continue;
      if (!signoff.test(paragraph.text)) continue;
      yield {
        span: paragraph.span,
        message: `审签栏残留：${quoted(excerpt(paragraph.text))}是内部流程信息，不属于报告，应当删去`,
        fixes: paragraphRemoval(report, paragraph, true),
      };
    }
  },
});

const tailLines = 20;
const longestLine = 80;
const role = '(?:监审|审核|编辑|责任编辑|责编|初审|一审|二审|三审|复审|终审|校对|一校|二校|三校|核稿|拟稿|撰稿|供稿|签发|审签|录入)人?';
const name = '(?:\\s*[^\\s:：。，,；;]{1,6})?';
const signoff = new RegExp(`^${role}\\s*[:：]${name}(?:[\\s|｜/／]+${role}\\s*[:：]${name}){0,6}\\s*$`);
