import { columnOf } from '../../tables/check/naming.ts';
import type { Cell } from '../../tables/model.ts';
import { defineRule } from '../rule.ts';

const firstYear = 2024;

export default defineRule({
  id: 'direct-suit-after-2024',
  family: 'tables',
  title: '复议前置提示',
  severity: 'hint',
  off: true,
  description:
    '2024年1月1日起，对不予公开政府信息不服的，应当先申请行政复议，“未经复议直接起诉”的案件原则上会减少。答复类型不是“不予公开”的、跨年的案件仍然可能直接起诉，核对无误即可。',
  basis: '《行政复议法》（2023年修订）第二十三条第一款第（四）项',
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: '青禾镇2024年政府信息公开工作年度报告\n四、政府信息公开行政复议、行政诉讼情况\n行政复议 | 行政诉讼\n结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | 复议后起诉\n结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计\n0 | 0 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | ⟦1⟧ | 0 | 0 | 0 | 0 | 0',
      },
      {
        text: '青禾镇2025年政府信息公开工作年度报告\n四、政府信息公开行政复议、行政诉讼情况\n行政复议 | 行政诉讼\n结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | 复议后起诉\n结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计\n0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 2 | ⟦2⟧ | 0 | 0 | 0 | 0 | 0',
      },
    ],
    good: [
      '青禾镇2023年政府信息公开工作年度报告\n四、政府信息公开行政复议、行政诉讼情况\n行政复议 | 行政诉讼\n结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | 复议后起诉\n结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计\n0 | 0 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 0',
      '青禾镇2024年政府信息公开工作年度报告\n四、政府信息公开行政复议、行政诉讼情况\n行政复议 | 行政诉讼\n结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | 复议后起诉\n结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计\n1 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 1',
    ],
  },
  *check({ year, tables }) {
    const cells = [...(tables.proceedings?.cells.values() ?? [])].filter((c) => c.key.startsWith('suitDirect.'));
    const filled = cells.filter((c) => (c.value ?? 0) > 0);
    const place = filled.find((c) => c.column.endsWith('total')) ?? filled[0];
    if (!place || !year || year.value < firstYear) return;
    yield {
      span: place.span,
      message: `复议前置：${year.value}年度“${nameOf(place)}”为 ${place.raw}；不予公开的案件应当先申请复议，请核对这些案件是不是其他答复类型或者跨年案件`,
    };
  },
});

const nameOf = (cell: Cell): string => columnOf(cell)?.name ?? cell.column;
