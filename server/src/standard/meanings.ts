import type { FormId, TableId } from './types.ts';

/** What the lines and columns of the tables stand for (domain: 条例, 2019 版格式, 2021 版格式, 相关法). */

export interface Meaning {
  readonly text: string;
  /** Where it is written; null for what is commonly understood and has no published source: never to be called statutory. */
  readonly source: string | null;
  /** Left out: for both forms. */
  readonly form?: FormId;
}

const article = (number: string) => `《政府信息公开条例》第${number}条`;
const common = (text: string, form?: FormId): Meaning => ({ text, source: null, ...(form ? { form } : {}) });
const stated = (text: string, source: string, form?: FormId): Meaning => ({ text, source, ...(form ? { form } : {}) });

const rulemaking = stated(
  '规章只由国务院部门，省、自治区、直辖市人民政府，设区的市、自治州人民政府制定；其他机关没有规章可填。',
  '《立法法》（2015 年文本）第八十、八十二条',
);
const documents = stated('行政法规、规章和规范性文件属于应当主动公开的信息。', `${article('二十')}第（一）项`);
const penalties = stated(
  '行政处罚、行政强制的依据、条件、程序以及有一定社会影响的处罚决定，应当主动公开。',
  `${article('二十')}第（六）项`,
);
const byOffice = stated('规章、行政规范性文件三项会同司法行政部门填写。', '地方主管部门的年度报告编制通知', '2021');
const jointIssue = common('联合发文一般由牵头机关计入。', '2021');
const internalAffairs = '人事管理、后勤管理、内部工作流程三类内部事务信息，可以不予公开。';
const processInfo = '讨论记录、过程稿、磋商信函、请示报告四类过程性信息，可以不予公开。';

const disclosureRows: Readonly<Record<string, readonly Meaning[]>> = {
  regulations: [documents, rulemaking, byOffice],
  normativeDocs: [documents, byOffice, jointIssue],
  licensing: [stated('行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果，应当主动公开。', `${article('二十')}第（五）项`)],
  otherServices: [stated('行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果，应当主动公开。', `${article('二十')}第（五）项`)],
  penalties: [penalties],
  coercion: [penalties],
  fees: [
    stated('行政事业性收费项目及其依据、标准，应当主动公开。', `${article('二十')}第（八）项`),
    stated('信息处理费属于行政事业性收费。', '四川省财政、发展改革部门的文件', '2021'),
  ],
  procurement: [stated('政府集中采购项目的目录、标准及实施情况，应当主动公开。', `${article('二十')}第（九）项`)],
};

const disclosureColumns: Readonly<Record<string, readonly Meaning[]>> = {
  made: [common('本机关在本统计年度内新制作的件数。', '2019'), common('本机关在本统计年度内制发的件数。', '2021')],
  disclosed: [common('本机关在本统计年度内新公开的件数。', '2019')],
  totalDisclosed: [common('历年公开、到年底仍在公开的累计数。', '2019')],
  repealed: [common('本统计年度内废止的件数。', '2021')],
  inForce: [common('截至当年 12 月 31 日仍然有效的累计数。', '2021')],
  previousItems: [common('上一年年底的项目数量。', '2019')],
  change: [common('比上一年增加或减少的项目数；减少的写负数，如 -4 或“减4”。', '2019')],
  decisions: [stated('包括已公开和依法未公开的全部处理决定。', '地方主管部门的年度报告编制通知', '2021')],
  amount: [
    stated('单位为万元，可以有小数。', '2021 版格式表头', '2021'),
    common('统一格式没有写明单位；请在表头写明元或万元，前后一致。', '2019'),
  ],
};

const applicationRows: Readonly<Record<string, readonly Meaning[]>> = {
  received: [
    stated('统计时段为报告年度的 1 月 1 日至 12 月 31 日。', '四川省地方标准 DB51/T 2660-2019 第 2.1 条'),
    common('本统计年度内新收到的申请，不论当年是否办结。'),
  ],
  carriedIn: [common('上一年度收到、没有办结，转到本年度继续办理的申请；应当等于上年报告的“四、结转下年度继续办理”。')],
  granted: [stated('可以公开的，提供该政府信息，或者告知获取的方式、途径和时间。', article('三十六'))],
  partial: [
    stated('信息中含有不应当公开的内容但能作区分处理的，提供可以公开的部分。', article('三十七')),
    stated('区分处理的，只计这一情形，不计其他情形。', '表三本行'),
  ],
  'refused.stateSecret': [stated('依法确定为国家秘密的政府信息，不予公开。', article('十四'))],
  'refused.lawForbids': [stated('法律、行政法规禁止公开的政府信息，不予公开。', article('十四'))],
  'refused.securityStability': [
    stated('公开后可能危及国家安全、公共安全、经济安全、社会稳定的（“三安全一稳定”），不予公开。', article('十四')),
  ],
  'refused.thirdPartyRights': [stated('公开会损害第三方合法权益的，不得公开。', article('十五'))],
  'refused.internalAffairs': [stated(internalAffairs, article('十六'))],
  'refused.processInfo': [stated(processInfo, article('十六'))],
  'refused.enforcementFile': [stated('行政执法案卷信息，可以不予公开。', article('十六'))],
  'refused.administrativeQuery': [stated('工商、不动产登记等资料，有专门规定的依照专门规定查询。', article('三十六'))],
  'unavailable.notHeld': [stated('经检索没有所申请的信息，或者不属于本机关负责公开的，告知申请人。', article('三十六'))],
  'unavailable.needsCreation': [stated('需要对现有信息加工、分析的，可以不予提供。', article('三十八'))],
  'unavailable.unclearAfterCorrection': [stated('申请内容不明确的，收到申请之日起 7 个工作日内一次性告知补正。', article('三十'))],
  'unprocessed.petition': [stated('以申请的形式信访、投诉、举报的，不作为政府信息公开申请处理。', article('三十九'))],
  'unprocessed.repeated': [stated('已经答复，同一申请人重复申请同一信息的，不予重复处理。', article('三十六'))],
  'unprocessed.publication': [stated('要求提供公报、报刊、书籍等公开出版物的，告知获取的途径。', article('三十九'))],
  'unprocessed.excessive': [stated('申请的数量、频次明显超过合理范围的，可以要求说明理由；理由不合理的，不予处理。', article('三十五'))],
  'unprocessed.reconfirmation': [common('要求确认或者重新出具已经获取的信息的申请。')],
  otherHandling: [common('以上各种情形之外的处理。')],
  'otherHandling.notCorrected': [stated('逾期不补正的，视为放弃申请，不再处理。', article('三十'))],
  'otherHandling.feeUnpaid': [
    stated('收到收费通知次日起 20 个工作日内缴纳信息处理费，逾期视为放弃申请。', '四川省财政、发展改革部门的文件'),
  ],
  'otherHandling.remaining': [common('以上各种情形之外的处理。')],
  processed: [common('“三、本年度办理结果”（一）至（六）各项之和。')],
  carriedOut: [common('到年底还没有办结，转到下一年度继续办理的申请；就是下一年报告的“二、上年结转”。')],
};

const applicationColumns: Readonly<Record<string, readonly Meaning[]>> = {
  total: [common('同一行六类申请人之和。')],
};

const reported = stated('因政府信息公开被申请行政复议、提起行政诉讼的情况，是年度报告应当包括的内容。', `${article('五十')}第（三）项`);
const originalOrgan = stated('复议机关作共同被告的，只计作出原行政行为的机关的案件，不计复议机关的。', '国办公开办函〔2016〕201号');
const reviewFirst = stated(
  '2024 年 1 月 1 日起，申请政府信息公开、行政机关不予公开的，应当先申请行政复议。其他答复引起的案件和跨期案件仍可能直接起诉。',
  '《行政复议法》（2023 年修订）第二十三条第一款第（四）项',
);

/** Keyed by what the columns of table 4 begin with. */
const proceedingGroups: Readonly<Record<string, readonly Meaning[]>> = {
  review: [reported],
  suitDirect: [reported, originalOrgan, reviewFirst],
  suitAfterReview: [reported, originalOrgan],
};

/** By the key of the row. */
const rowMeanings: Readonly<Record<TableId, Readonly<Record<string, readonly Meaning[]>>>> = {
  disclosure: disclosureRows,
  applications: applicationRows,
  proceedings: {},
};

const isFor = (form: FormId) => (meaning: Meaning) => meaning.form === undefined || meaning.form === form;

/** What a line of a table stands for; empty where nothing is known. */
export function meaningOfRow(table: TableId, form: FormId, row: string): Meaning[] {
  return (rowMeanings[table][row] ?? []).filter(isFor(form));
}

/** What a column of a table stands for; empty where its name says it all. */
export function meaningOfColumn(table: TableId, form: FormId, column: string): Meaning[] {
  if (table === 'proceedings') return [...(proceedingGroups[column.split('.', 1)[0] ?? ''] ?? [])];
  const columns = table === 'disclosure' ? disclosureColumns : applicationColumns;
  return (columns[column] ?? []).filter(isFor(form));
}
