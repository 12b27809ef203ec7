import { article, sources, stated, usualMeaning } from './meanings.ts';
import type { NumberedRow, RowGroup } from './numbered-table.ts';

/** The rows of table 3, of which a form composes its own. */

const row = (
  key: string,
  text: string,
  initials: string,
  meanings: NumberedRow['meanings'],
  more: Partial<NumberedRow> = {},
): NumberedRow => ({ key, text, initials: [initials], meanings, ...more });

export const received = row(
  'received',
  '本年新收政府信息公开申请数量',
  'bnxs',
  [
    stated('统计时段为报告年度的 1 月 1 日至 12 月 31 日。', sources.sichuanStandard),
    usualMeaning('本统计年度内新收到的申请，不论当年是否办结。'),
  ],
  { shortName: '新收', essential: true },
);

export const carriedIn = row(
  'carriedIn',
  '上年结转政府信息公开申请数量',
  'snjz',
  [usualMeaning('上一年度收到、没有办结，转到本年度继续办理的申请；应当等于上年报告的“四、结转下年度继续办理”。')],
  { shortName: '上年结转', essential: true },
);

export const granted = row('granted', '予以公开', 'yygk', [
  stated('可以公开的，提供该政府信息，或者告知获取的方式、途径和时间。', article('三十六')),
]);

export const partial = row(
  'partial',
  '部分公开（区分处理的，只计这一情形，不计其他情形）',
  'bfgk',
  [
    stated('信息中含有不应当公开的内容但能作区分处理的，提供可以公开的部分。', article('三十七')),
    stated('区分处理的，只计这一情形，不计其他情形。', '表三本行'),
  ],
  { short: '部分公开', shortName: '（二）部分公开' },
);

export const refused: RowGroup = {
  key: 'refused',
  text: '不予公开',
  rows: [
    row('stateSecret', '属于国家秘密', 'gjmm', [stated('依法确定为国家秘密的政府信息，不予公开。', article('十四'))]),
    row('lawForbids', '其他法律行政法规禁止公开', 'qtfl', [stated('法律、行政法规禁止公开的政府信息，不予公开。', article('十四'))]),
    row('securityStability', '危及“三安全一稳定”', 'saqywd', [
      stated('公开后可能危及国家安全、公共安全、经济安全、社会稳定的（“三安全一稳定”），不予公开。', article('十四')),
    ]),
    row('thirdPartyRights', '保护第三方合法权益', 'bhdsf', [stated('公开会损害第三方合法权益的，不得公开。', article('十五'))]),
    row('internalAffairs', '属于三类内部事务信息', 'nbsw', [
      stated('人事管理、后勤管理、内部工作流程三类内部事务信息，可以不予公开。', article('十六')),
    ]),
    row('processInfo', '属于四类过程性信息', 'gcxxx', [
      stated('讨论记录、过程稿、磋商信函、请示报告四类过程性信息，可以不予公开。', article('十六')),
    ]),
    row('enforcementFile', '属于行政执法案卷', 'xzzfaj', [stated('行政执法案卷信息，可以不予公开。', article('十六'))]),
    row('administrativeQuery', '属于行政查询事项', 'xzcxsx', [
      stated('工商、不动产登记等资料，有专门规定的依照专门规定查询。', article('三十六')),
    ]),
  ],
};

export const unavailable: RowGroup = {
  key: 'unavailable',
  text: '无法提供',
  rows: [
    row('notHeld', '本机关不掌握相关政府信息', 'bjgbzw', [
      stated('经检索没有所申请的信息，或者不属于本机关负责公开的，告知申请人。', article('三十六')),
    ]),
    row('needsCreation', '没有现成信息需要另行制作', 'myxcxx', [stated('需要对现有信息加工、分析的，可以不予提供。', article('三十八'))]),
    row('unclearAfterCorrection', '补正后申请内容仍不明确', 'bzh', [
      stated('申请内容不明确的，收到申请之日起 7 个工作日内一次性告知补正。', article('三十')),
    ]),
  ],
};

export const unprocessed: RowGroup = {
  key: 'unprocessed',
  text: '不予处理',
  rows: [
    row('petition', '信访举报投诉类申请', 'xfjbts', [
      stated('以申请的形式信访、投诉、举报的，不作为政府信息公开申请处理。', article('三十九')),
    ]),
    row('repeated', '重复申请', 'cfsq', [stated('已经答复，同一申请人重复申请同一信息的，不予重复处理。', article('三十六'))]),
    row('publication', '要求提供公开出版物', 'yqtggkcbw', [
      stated('要求提供公报、报刊、书籍等公开出版物的，告知获取的途径。', article('三十九')),
    ]),
    row('excessive', '无正当理由大量反复申请', 'wzdly', [
      stated('申请的数量、频次明显超过合理范围的，可以要求说明理由；理由不合理的，不予处理。', article('三十五')),
    ]),
    row('reconfirmation', '要求行政机关确认或重新出具已获取信息', 'yqxzjgqr', [usualMeaning('要求确认或者重新出具已经获取的信息的申请。')]),
  ],
};

const otherMeaning = [usualMeaning('以上各种情形之外的处理。')];

/** （六） in a form that asks for one number. */
export const otherHandling = row('otherHandling', '其他处理', 'qtcl', otherMeaning);

const notCorrected = row(
  'notCorrected',
  '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
  'yqbbz',
  [stated('逾期不补正的，视为放弃申请，不再处理。', article('三十'))],
  { shortName: '逾期不补正', mark: '逾期' },
);
const feeUnpaid = row(
  'feeUnpaid',
  '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
  'yqwjf',
  [stated('收到收费通知次日起 20 个工作日内缴纳信息处理费，逾期视为放弃申请。', sources.sichuanFees)],
  { shortName: '逾期不缴费', mark: '逾期' },
);
const remaining = row('remaining', '其他', 'qt', otherMeaning, { shortName: '其他处理·其他' });

/** （六） in a form that asks for its cases one by one; what fits none of them is last. */
export const otherHandlingCases = (...more: readonly NumberedRow[]): RowGroup => ({
  key: 'otherHandling',
  text: '其他处理',
  rows: [notCorrected, feeUnpaid, ...more, remaining],
});

export const processed = row('processed', '总计', 'zj', [usualMeaning('“三、本年度办理结果”（一）至（六）各项之和。')], {
  shortName: '办理结果总计',
  essential: true,
});

export const carriedOut = row(
  'carriedOut',
  '结转下年度继续办理',
  'jzxnd',
  [usualMeaning('到年底还没有办结，转到下一年度继续办理的申请；就是下一年报告的“二、上年结转”。')],
  { shortName: '结转下年度', essential: true },
);
