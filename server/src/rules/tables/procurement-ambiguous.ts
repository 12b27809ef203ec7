import { hasCell } from '../../standard/forms.ts';
import type { TableRow } from '../../tables/model.ts';
import { defineRule } from '../rule.ts';

/** A single number before the unit of an amount, which may be a count and an amount run together. */
const amount = /\d\s*万?元$/;

/** Whether the row of procurement holds one value that could be both of its columns. */
export function isAmbiguousProcurement(row: TableRow, text: string): boolean {
  return row.standard.key === 'procurement' && row.found === 1 && amount.test(text.slice(row.span.start, row.span.end).normalize('NFKC'));
}

export default defineRule({
  id: 'procurement-ambiguous',
  family: 'tables',
  title: '采购数量与金额粘连',
  severity: 'warning',
  forms: hasCell('disclosure', 'procurement.amount'),
  description:
    '“政府集中采购”一行有两列：采购项目数量和采购总金额。只有一个数时，读者不知道它是金额，还是数量和金额粘在一起，请分两格填写。',
  basis: '国办公开办函〔2019〕60号表二第二十条第（九）项',
  since: '0.1.0',
  examples: {
    bad: [{ text: '第二十条第（九）项\n信息内容采购项目数量采购总金额\n⟦政府集中采购130万元⟧' }],
    good: [
      '第二十条第（九）项\n信息内容 | 采购项目数量 | 采购总金额\n政府集中采购 | 1 | 30万元',
      '信息内容\n采购项目数量\n采购总金额\n政府集中采购\n7\n238.58',
    ],
  },
  *check(report) {
    const row = report.tables.disclosure?.rows.find((r) => isAmbiguousProcurement(r, report.text));
    if (!row) return;
    const written = report.text.slice(row.label?.span.end ?? row.span.start, row.span.end).trim();
    yield { span: row.span, message: `采购数量与金额粘连：“${written}”是金额，还是数量加金额？${readings(written)}请分两格填写` };
  },
});

/** 130万元 may be 1 and 30万元. */
function readings(written: string): string {
  const match = /^(\d)(\d+(?:\.\d+)?万?元)$/.exec(written);
  return match ? `可能是“${written}”，也可能是“${match[1]} 项、${match[2]}”；` : '';
}
