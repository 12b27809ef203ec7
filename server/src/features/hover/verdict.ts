import type { Claim, ClaimScope } from '../../prose/claim-types.ts';
import { contradiction, type ReadFigure, supportingFormula } from '../../prose/compare.ts';
import type { Report } from '../../report/types.ts';
import { figureName } from '../../rules/support/contradiction-finding.ts';
import { newestForm } from '../../standard/forms.ts';
import type { TableId } from '../../standard/types.ts';
import { cellName } from '../../tables/check/naming.ts';

/** What came of comparing a claim of the prose with the tables. */
export interface Verdict {
  /** Empty where nothing was compared, or where it could not be told. */
  readonly mark: '✓' | '✗' | '';
  /** One statement a line. */
  readonly lines: readonly string[];
}

/** Whose or which figure is meant, where it is not the whole of the report. */
export const scopeNames: Readonly<Record<ClaimScope, string>> = {
  whole: '全年，本机关',
  part: '其中的一部分',
  channel: '按申请渠道分的数',
  'other-year': '其他年度',
  elsewhere: '其他机关，或者更大的范围',
};

/** Compares as the rules do; what they leave alone is said to be left alone. */
export function judge(report: Report, claim: Claim): Verdict {
  const { scope, table: id } = claim;
  if (scope !== 'whole') return apart(`没有与表格比较：说的是${scopeNames[scope]}，不是本机关全年的数。`);
  if (id === null) return apart('没有与表格比较：三张表里没有这一项。');
  const table = report.tables[id];
  if (!table) return apart(`没有比较：草稿里没有${tableName(id)}。`);
  const fitting = supportingFormula(report, claim);
  if (fitting) return { mark: '✓', lines: [`与${figureName(fitting, table)}一致：${figures(fitting)}`] };
  const against = contradiction(report, claim);
  if (!against) return apart(whyUnjudged(report, claim, table.standard.name));
  const doubt = claim.certainty === 'unsure' ? ['这种说法归在表中哪一行不能确定。'] : [];
  return { mark: '✗', lines: [...against.figures.map((figure) => `${figureName(figure, table)}：${figures(figure)}`), ...doubt] };
}

const apart = (line: string): Verdict => ({ mark: '', lines: [line] });

const tableName = (id: TableId): string => newestForm.tables[id].name;

/** 11; of a sum also what it is made of. */
function figures({ cells, value }: ReadFigure): string {
  const filled = cells.filter((cell) => cell.value !== 0);
  if (cells.length === 1 || filled.length === 0) return String(value);
  return `${value}（${filled.map((cell) => `${cellName(cell)} ${cell.value}`).join('，')}）`;
}

function whyUnjudged(report: Report, { table: id, formulas }: Claim, name: string): string {
  const table = id && report.tables[id];
  const keys = formulas.flatMap(({ cells, less }) => [...cells, ...less]);
  const isFilled = keys.length > 0 && keys.every((key) => (table?.cells.get(key)?.value ?? null) !== null);
  return isFilled ? `没有比较：${name}自身还不平衡，请先改表。` : `没有比较：${name}相应的格子缺失、为空或不能识别。`;
}
