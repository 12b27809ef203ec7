import type { ColumnStandard, Identity, Label, RowStandard, TableStandard } from './types.ts';

/** Table 3, 收到和处理政府信息公开申请情况. The two forms differ only in （六）其他处理. */

export const applicantColumns: readonly ColumnStandard[] = [
  { key: 'natural', name: '自然人', holds: 'count', label: { text: '自然人' } },
  { key: 'business', name: '商业企业', holds: 'count', label: { text: '商业企业' } },
  { key: 'research', name: '科研机构', holds: 'count', label: { text: '科研机构' } },
  { key: 'nonprofit', name: '社会公益组织', holds: 'count', label: { text: '社会公益组织' } },
  { key: 'legalService', name: '法律服务机构', holds: 'count', label: { text: '法律服务机构' } },
  { key: 'other', name: '其他', holds: 'count', label: { text: '其他' } },
  { key: 'total', name: '总计', holds: 'count', label: { text: '总计' } },
];

/** Printed above the applicant columns besides their own heads. */
export const applicationsHeader: readonly Label[] = [
  { text: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）' },
  { text: '申请人情况' },
  { text: '法人或其他组织' },
];

interface RowSketch {
  readonly key: string;
  readonly number: string;
  readonly text: string;
  readonly lead?: readonly Label[];
  readonly group?: string;
  readonly accepted?: readonly string[];
  readonly essential?: boolean;
}

function row(sketch: RowSketch): RowStandard {
  const text = sketch.number + sketch.text;
  return {
    key: sketch.key,
    name: sketch.group ? `${sketch.group}${text}` : text,
    label: { text, accepted: [...(sketch.accepted ?? []), sketch.text] },
    lead: sketch.lead ?? [],
    hasHeader: sketch.key === 'received',
    columns: applicantColumns,
    essential: sketch.essential ?? false,
  };
}

const refusedRows = [
  ['stateSecret', '属于国家秘密'],
  ['lawForbids', '其他法律行政法规禁止公开'],
  ['securityStability', '危及“三安全一稳定”'],
  ['thirdPartyRights', '保护第三方合法权益'],
  ['internalAffairs', '属于三类内部事务信息'],
  ['processInfo', '属于四类过程性信息'],
  ['enforcementFile', '属于行政执法案卷'],
  ['administrativeQuery', '属于行政查询事项'],
] as const;

const unavailableRows = [
  ['notHeld', '本机关不掌握相关政府信息'],
  ['needsCreation', '没有现成信息需要另行制作'],
  ['unclearAfterCorrection', '补正后申请内容仍不明确'],
] as const;

const unprocessedRows = [
  ['petition', '信访举报投诉类申请'],
  ['repeated', '重复申请'],
  ['publication', '要求提供公开出版物'],
  ['excessive', '无正当理由大量反复申请'],
  ['reconfirmation', '要求行政机关确认或重新出具已获取信息'],
] as const;

const otherHandlingRows = [
  ['notCorrected', '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'],
  ['feeUnpaid', '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请'],
  ['remaining', '其他'],
] as const;

function group(prefix: string, label: string, rows: readonly (readonly [string, string])[]): RowStandard[] {
  const title = label.replace(/^（.）/, '');
  return rows.map(([key, text], index) =>
    row({
      key: `${prefix}.${key}`,
      number: `${index + 1}.`,
      text,
      group: `${title}·`,
      lead: index === 0 ? [{ text: label, accepted: [title] }] : [],
    }),
  );
}

const otherHandlingSingle = row({ key: 'otherHandling', number: '（六）', text: '其他处理' });

function rowsWith(otherHandling: readonly RowStandard[]): RowStandard[] {
  return [
    row({ key: 'received', number: '一、', text: '本年新收政府信息公开申请数量', essential: true }),
    row({ key: 'carriedIn', number: '二、', text: '上年结转政府信息公开申请数量', essential: true }),
    row({ key: 'granted', number: '（一）', text: '予以公开', lead: [{ text: '三、本年度办理结果', accepted: ['本年度办理结果'] }] }),
    row({
      key: 'partial',
      number: '（二）',
      text: '部分公开（区分处理的，只计这一情形，不计其他情形）',
      accepted: ['（二）部分公开', '部分公开'],
    }),
    ...group('refused', '（三）不予公开', refusedRows),
    ...group('unavailable', '（四）无法提供', unavailableRows),
    ...group('unprocessed', '（五）不予处理', unprocessedRows),
    ...otherHandling,
    row({ key: 'processed', number: '（七）', text: '总计', essential: true }),
    row({ key: 'carriedOut', number: '四、', text: '结转下年度继续办理', essential: true }),
  ];
}

/** The rows that （七）总计 adds up: all between 二 and （七）. */
const summands = (rows: readonly RowStandard[]): string[] =>
  rows.map((r) => r.key).filter((key) => !['received', 'carriedIn', 'processed', 'carriedOut'].includes(key));

function identitiesOf(rows: readonly RowStandard[]): Identity[] {
  const parts = applicantColumns.filter((c) => c.key !== 'total');
  const perColumn = applicantColumns.flatMap((c): Identity[] => [
    {
      code: 'E1',
      left: [`received.${c.key}`, `carriedIn.${c.key}`],
      relation: '=',
      right: [`processed.${c.key}`, `carriedOut.${c.key}`],
      name: `“${c.name}”列：一＋二＝三（七）＋四`,
    },
    {
      code: 'E2',
      left: summands(rows).map((key) => `${key}.${c.key}`),
      relation: '=',
      right: [`processed.${c.key}`],
      name: `“${c.name}”列：（一）至（六）各项之和＝（七）总计`,
    },
  ]);
  const perRow = rows.map(
    (r): Identity => ({
      code: 'E3',
      left: parts.map((c) => `${r.key}.${c.key}`),
      relation: '=',
      right: [`${r.key}.total`],
      name: `“${r.name}”行：各类申请人之和＝总计`,
    }),
  );
  return [...perColumn, ...perRow];
}

function table(otherHandling: readonly RowStandard[]): TableStandard {
  const rows = rowsWith(otherHandling);
  return { id: 'applications', section: 3, name: '表三', rows, identities: identitiesOf(rows) };
}

export const applications2019 = table([otherHandlingSingle]);
export const applications2021 = table(group('otherHandling', '（六）其他处理', otherHandlingRows));
