import { defineRule } from '../rule.ts';
import { matchProseWith } from '../search.ts';

export default defineRule({
  id: 'nested-booktitle',
  family: 'punctuation',
  title: '内层书名号',
  severity: 'information',
  description: '书名号里面再用书名号，里层用单书名号“〈〉”，不用大于号、小于号，也不再用双书名号。',
  basis: 'GB/T 15834《标点符号用法》',
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: '转发《国务院办公厅关于印发⟦<政府信息公开信息处理费管理办法>⟧的通知》。',
        fixed: '转发《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》。',
      },
      { text: '公开《关于印发⟦《工作要点》⟧的通知》。', fixed: '公开《关于印发〈工作要点〉的通知》。' },
      { text: '公开《关于印发⟦＜工作要点＞⟧的通知》。', fixed: '公开《关于印发〈工作要点〉的通知》。' },
    ],
    good: [
      '转发《国务院关于印发〈2024年行动方案〉的通知》（国发〔2024〕7号）。',
      '公开《工作要点》《工作计划》，增长率<5%的项目见《年鉴》。',
      '《甲办法的通知和《乙办法》同时公开。',
    ],
  },
  *check(report) {
    for (const { match, span } of matchProseWith(report, hasInner, nested)) {
      const [whole, before = '', inner = ''] = match;
      const start = span.start + before.length + 1;
      const end = start + inner.length;
      const quotedTitle = `〈${inner.slice(1, -1)}〉`;
      const written = whole.slice(before.length + 1, before.length + 1 + inner.length);
      yield {
        span: { start, end },
        message: `内层书名号应当用“〈〉”：“${written}”应为“${quotedTitle}”`,
        fixes: [
          {
            title: '里层改用“〈〉”',
            safe: true,
            edits: [
              { span: { start, end: start + 1 }, newText: '〈' },
              { span: { start: end - 1, end }, newText: '〉' },
            ],
          },
        ],
      };
    }
  },
});

const hasInner = /《[^》]*[<＜《]/;
const title = '[^《》<>＜＞〈〉]';
const nested = new RegExp(
  `《(${title}{0,80})([<＜](?=${title}{0,40}[\\u4e00-\\u9fff])${title}{2,120}[>＞]|《${title}{2,120}》)${title}{0,80}》`,
  'g',
);
