import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'table-header-note-missing',
  family: 'tables',
  title: '缺勾稽关系说明',
  severity: 'hint',
  off: true,
  description:
    '统一格式的表三左上角印有“本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和”。缺了不影响数据，照格式补上即可。',
  basis: '统一格式表三表头',
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: '三、收到和处理政府信息公开申请情况\n⟦一、本年新收政府信息公开申请数量⟧ | 5 | 0 | 0 | 0 | 0 | 0 | 5 |\n二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |',
      },
      {
        text: '三、收到和处理政府信息公开申请情况\n申请人情况 | 自然人 | 总计\n⟦一、本年新收政府信息公开申请数量⟧ | 5 | 0 | 0 | 0 | 0 | 0 | 5 |\n二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |',
      },
    ],
    good: [
      '三、收到和处理政府信息公开申请情况\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\n一、本年新收政府信息公开申请数量 | 5 | 0 | 0 | 0 | 0 | 0 | 5 |\n二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |',
      '三、收到和处理政府信息公开申请情况\n本年度没有收到申请。',
    ],
  },
  *check({ text, sections, tables }) {
    const table = tables.applications;
    const first = table?.rows[0];
    if (!table || !first || table.layout === 'glued') return;
    const above = sections.findLast((s) => s.heading.span.end <= table.span.start)?.heading.span.end ?? table.span.start;
    if (note.test(text.slice(above, table.span.end).replace(/\s/g, ''))) return;
    yield {
      span: first.label?.span ?? first.span,
      message: `缺勾稽关系说明：表三左上角应有“${table.standard.head[0]?.[0]?.label.text.slice(1, -1)}”`,
    };
  },
});

const note = /勾稽|钩稽|第一项加第二项/;
