import { pageBlocks } from '../../report/page-lines.ts';
import type { Report } from '../../report/types.ts';
import type { Paragraph } from '../../text/document.ts';
import { excerpt, quoted } from '../../text/quote.ts';
import { coveringSpan } from '../../text/span.ts';
import { paragraphRemoval } from '../fixes.ts';

import { defineRule, type Fix } from '../rule.ts';

export default defineRule({
  id: 'web-residue',
  family: 'residue',
  title: '网页残留',
  severity: 'information',
  description: '从网站复制报告时带进来的导航、发布时间、分享按钮、上一篇下一篇等文字，不属于报告，应当删去。',
  basis: '公布文本应当整洁，不带网页文字（通行做法）',
  since: '0.1.0',
  examples: {
    bad: [
      {
        text: '⟦当前位置：首页 > 政务公开 > 年报⟧\n青禾镇2023年政府信息公开工作年度报告\n⟦来源：青禾镇 发布时间：2024-01-20 10:08:26 【字体：大 中 小】⟧\n根据《条例》编制本报告。',
        fixed: '青禾镇2023年政府信息公开工作年度报告\n根据《条例》编制本报告。',
      },
      { text: '⟦扫一扫在手机打开当前页⟧\n⟦分享到：⟧\n⟦【打印正文】⟧\n二〇二四年一月', fixed: '二〇二四年一月' },
      { text: '⟦上一篇：青禾镇2022年报告⟧\n⟦下一篇：没有了⟧\n⟦相关信息⟧\n⟦电脑版|手机版⟧\n完', fixed: '完' },
    ],
    good: [
      '信息来源：《青禾年鉴》。\n发布时间：信息形成之日起20个工作日内发布。\n浏览次数较上年增加12%。',
      '一是完善相关信息，分享到政务新媒体，方便群众扫一扫在手机上查看。\n索引号齐全，网站提供无障碍浏览。',
      '设置“首页>政府信息公开”栏目，公众可打印本页。',
    ],
  },
  *check(report) {
    for (const { paragraphs, atEdge } of pageBlocks(report)) {
      const [first] = paragraphs;
      if (!first) continue;
      const more = paragraphs.length > 1 ? `等 ${paragraphs.length} 行` : '';
      yield {
        span: coveringSpan(paragraphs.map(({ span }) => span)),
        message: `网页残留：${quoted(excerpt(first.text))}${more}是网页上的文字，不属于报告，应当删去`,
        severity: atEdge ? 'information' : 'hint',
        fixes: removals(report, paragraphs, atEdge),
      };
    }
  },
});

/** Takes the lines of a block out. */
function removals(report: Report, paragraphs: readonly Paragraph[], safe: boolean): Fix[] {
  const fixes = paragraphs.map((paragraph) => paragraphRemoval(report, paragraph, safe));
  if (fixes.length === 1) return fixes[0] ?? [];
  if (fixes.some((fix) => fix.length === 0)) return [];
  return [{ title: `删去这 ${paragraphs.length} 行`, safe, edits: fixes.flatMap((fix) => fix.flatMap(({ edits }) => edits)) }];
}
