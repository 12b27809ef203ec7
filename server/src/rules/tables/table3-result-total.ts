import { brokenIdentities } from '../../tables/check/broken-identities.ts';
import { columnOf, tablesOf } from '../../tables/check/naming.ts';
import { defineRule } from '../rule.ts';
import { difference, equationFinding, sumOfRows } from '../support/equation-finding.ts';

const rows = (granted: string, processed: string, total = processed) =>
  [
    `（一）予以公开 | ${granted} | 0 | 0 | 0 | 0 | 0 | ${granted} |`,
    ...[
      '（二）部分公开',
      '（三）不予公开 | 1.属于国家秘密',
      '2.其他法律行政法规禁止公开',
      '3.危及“三安全一稳定”',
      '4.保护第三方合法权益',
      '5.属于三类内部事务信息',
      '6.属于四类过程性信息',
      '7.属于行政执法案卷',
      '8.属于行政查询事项',
      '（四）无法提供 | 1.本机关不掌握相关政府信息',
      '2.没有现成信息需要另行制作',
      '3.补正后申请内容仍不明确',
      '（五）不予处理 | 1.信访举报投诉类申请',
      '2.重复申请',
      '3.要求提供公开出版物',
      '4.无正当理由大量反复申请',
      '5.要求行政机关确认或重新出具已获取信息',
      '（六）其他处理',
    ].map((label) => `${label} | 0 | 0 | 0 | 0 | 0 | 0 | 0 |`),
    `（七）总计 | ${processed} | 0 | 0 | 0 | 0 | 0 | ${total} |`,
  ].join('\n');

export default defineRule({
  id: 'table3-result-total',
  family: 'tables',
  title: '（七）总计不等于各项之和',
  severity: 'error',
  description:
    '表三办理结果的“（七）总计”应当等于（一）至（六）各项之和，每一列都如此。先核对台账，再改总计或填错的那一格。' +
    '改一格就能让行和列都平的，只由“行合计不平”报告。',
  basis: '表三结构：（七）总计为本年度办理结果各项之和',
  since: '0.1.0',
  examples: {
    bad: [{ text: rows('2', '⟦3⟧', '3'), fixed: rows('2', '2') }],
    good: [rows('2', '2'), '（七）总计 | 5 | 0 | 0 | 0 | 0 | 0 | 5 |'],
  },
  *check(report) {
    for (const table of tablesOf(report)) {
      for (const fault of brokenIdentities(table, ['result-total'])) {
        const total = fault.right[0];
        if (!total) continue;
        const column = columnOf(total)?.name ?? '';
        const figures = `“${column}”列 ${sumOfRows(fault.left)} = ${fault.leftSum}，${total.row.name}填 ${total.raw}`;
        yield equationFinding(fault, { clause: `办理结果总计${difference(fault)}`, figures }, total, total);
      }
    }
  },
});
