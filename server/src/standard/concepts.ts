/**
 * What the concepts of the prose (`prose/vocabulary`) stand for in the tables. A formula is a list of rows (table 3), columns (table 4) or
 * cells (table 2) that are added up; `-` before one takes it away. Rows with lines below them (`refused`) stand for the sum of those.
 */

export interface RowConcept {
  readonly name: string;
  /** The likeliest formula first. */
  readonly formulas: readonly (readonly string[])[];
  /** whole: all requests of the year (under 其中 only a part of them); stock: carried over; outcome: what became of them. */
  readonly sort: 'whole' | 'stock' | 'outcome';
  readonly unsure?: true;
  /** Rows that authors may count in with this one. */
  readonly absorbs?: readonly string[];
}

const got: RowConcept['formulas'] = [['received'], ['received', 'carriedIn'], ['processed']];
const whole = (name: string, formulas: RowConcept['formulas']): RowConcept => ({ name, formulas, sort: 'whole' });
const stock = (name: string, formulas: RowConcept['formulas']): RowConcept => ({ name, formulas, sort: 'stock' });
const outcome = (name: string, row: string, absorbs: readonly string[] = []): RowConcept => ({
  name,
  formulas: [[row]],
  sort: 'outcome',
  absorbs,
});
const unsure = (name: string, formulas: RowConcept['formulas']): RowConcept => ({ name, formulas, sort: 'outcome', unsure: true });
/** All of a line, or any of those below it. */
const ofSome = (name: string, row: string, below: readonly string[]): RowConcept =>
  unsure(name, [[row], ...below.map((line) => [`${row}.${line}`])]);

export const rowConcepts: Readonly<Record<string, RowConcept>> = {
  requests: whole('申请', got),
  got: whole('收到申请', got),
  new: whole('新收申请', [['received']]),
  handled: whole('办理申请', [['processed'], ['received', 'carriedIn'], ['received']]),
  // All there was to do in the year, or what is left of it.
  toDo: whole('需办理申请', [['received', 'carriedIn'], ['received'], ['processed'], ['carriedOut']]),
  done: whole('办结申请', [['processed'], ['received', '-carriedOut'], ['processed', '-otherHandling']]),
  answered: whole('答复申请', [
    ['processed'],
    ['received', '-carriedOut'],
    ['processed', '-otherHandling'],
    ['processed', '-unprocessed'],
    ['processed', '-otherHandling', '-unprocessed'],
    ['received', 'carriedIn'],
  ]),
  carriedIn: stock('上年结转', [['carriedIn']]),
  carriedOut: stock('结转下年度', [['carriedOut']]),
  carried: stock('结转', [['carriedOut'], ['carriedIn']]),
  stillOpen: { ...stock('正在办理', [['carriedOut']]), unsure: true },
  granted: outcome('予以公开', 'granted', ['partial']),
  partial: outcome('部分公开', 'partial'),
  grantedOrPartial: { name: '予以公开（含部分公开）', formulas: [['granted', 'partial']], sort: 'outcome' },
  refused: outcome('不予公开', 'refused', ['unavailable', 'unprocessed', 'otherHandling']),
  'refused.stateSecret': outcome('属于国家秘密', 'refused.stateSecret'),
  'refused.lawForbids': outcome('法律行政法规禁止公开', 'refused.lawForbids'),
  'refused.securityStability': outcome('危及“三安全一稳定”', 'refused.securityStability'),
  'refused.thirdPartyRights': outcome('保护第三方合法权益', 'refused.thirdPartyRights'),
  'refused.internalAffairs': outcome('属于三类内部事务信息', 'refused.internalAffairs'),
  'refused.processInfo': outcome('属于四类过程性信息', 'refused.processInfo'),
  'refused.enforcementFile': outcome('属于行政执法案卷', 'refused.enforcementFile'),
  'refused.administrativeQuery': outcome('属于行政查询事项', 'refused.administrativeQuery'),
  unavailable: outcome('无法提供', 'unavailable'),
  'unavailable.notHeld': outcome('不掌握相关政府信息', 'unavailable.notHeld'),
  // A reason that is no name of a line: 因涉及个人隐私不予公开.
  refusedForReason: ofSome('不予公开', 'refused', [
    'stateSecret',
    'lawForbids',
    'securityStability',
    'thirdPartyRights',
    'internalAffairs',
    'processInfo',
    'enforcementFile',
    'administrativeQuery',
  ]),
  unavailableForReason: ofSome('无法提供', 'unavailable', ['notHeld', 'needsCreation', 'unclearAfterCorrection']),
  unprocessedForReason: ofSome('不予处理', 'unprocessed', ['petition', 'repeated', 'publication', 'excessive', 'reconfirmation']),
  notOurs: unsure('非本机关信息', [['unavailable.notHeld'], ['unavailable'], ['unprocessed'], ['otherHandling']]),
  notExisting: unsure('信息不存在', [['unavailable.notHeld'], ['unavailable.needsCreation'], ['unavailable']]),
  'unavailable.needsCreation': outcome('没有现成信息需要另行制作', 'unavailable.needsCreation'),
  'unavailable.unclearAfterCorrection': outcome('补正后申请内容仍不明确', 'unavailable.unclearAfterCorrection'),
  unprocessed: outcome('不予处理', 'unprocessed'),
  'unprocessed.petition': outcome('信访举报投诉类申请', 'unprocessed.petition'),
  'unprocessed.repeated': outcome('重复申请', 'unprocessed.repeated'),
  'unprocessed.publication': outcome('要求提供公开出版物', 'unprocessed.publication'),
  'unprocessed.excessive': outcome('无正当理由大量反复申请', 'unprocessed.excessive'),
  'unprocessed.reconfirmation': outcome('要求确认或重新出具已获取信息', 'unprocessed.reconfirmation'),
  otherHandling: outcome('其他处理', 'otherHandling'),
  'otherHandling.notCorrected': outcome('逾期不补正', 'otherHandling.notCorrected'),
  'otherHandling.feeUnpaid': outcome('逾期未缴费', 'otherHandling.feeUnpaid'),
};

/** Three names for what the form counts in one line: two of them beside each other share its number. */
export const notHeldConcepts: readonly string[] = ['unavailable.notHeld', 'notOurs', 'notExisting'];

export const applicantConcepts: Readonly<Record<string, { readonly name: string; readonly columns: readonly string[] }>> = {
  natural: { name: '自然人', columns: ['natural'] },
  organisation: { name: '法人或其他组织', columns: ['business', 'research', 'nonprofit', 'legalService', 'other'] },
  business: { name: '商业企业', columns: ['business'] },
  research: { name: '科研机构', columns: ['research'] },
  nonprofit: { name: '社会公益组织', columns: ['nonprofit'] },
  legalService: { name: '法律服务机构', columns: ['legalService'] },
};

export const proceedingConcepts: Readonly<Record<string, { readonly name: string; readonly groups: readonly string[] }>> = {
  review: { name: '行政复议', groups: ['review'] },
  suits: { name: '行政诉讼', groups: ['suitDirect', 'suitAfterReview'] },
  suitDirect: { name: '未经复议直接起诉', groups: ['suitDirect'] },
  suitAfterReview: { name: '复议后起诉', groups: ['suitAfterReview'] },
};

export const resultConcepts: Readonly<
  Record<string, { readonly name: string; readonly columns: readonly string[]; readonly unsure?: true }>
> = {
  upheld: { name: '维持', columns: ['upheld'] },
  corrected: { name: '纠正', columns: ['corrected'] },
  otherResult: { name: '其他结果', columns: ['otherResult'] },
  pending: { name: '尚未审结', columns: ['pending'] },
  revoked: { name: '撤销', columns: ['corrected'] },
  withdrawn: { name: '撤回、终止', columns: ['otherResult', 'upheld'], unsure: true },
  lost: { name: '败诉', columns: ['corrected'] },
  won: { name: '胜诉', columns: ['upheld', 'otherResult'], unsure: true },
  dismissed: { name: '驳回', columns: ['upheld', 'otherResult'], unsure: true },
};

export const itemNames: Readonly<Record<string, string>> = {
  regulations: '规章',
  normativeDocs: '规范性文件',
  licensing: '行政许可',
  penalties: '行政处罚',
  coercion: '行政强制',
  fees: '行政事业性收费',
  procurement: '政府集中采购',
};

/** Which columns of table 2 the words may mean, the likeliest first; those that the form lacks fall away. */
export const columnConcepts: Readonly<Record<string, { readonly name: string; readonly columns: readonly string[] }>> = {
  made: { name: '制发', columns: ['made', 'disclosed', 'totalDisclosed'] },
  repealed: { name: '废止', columns: ['repealed'] },
  inForce: { name: '现行有效', columns: ['inForce', 'totalDisclosed'] },
  disclosed: { name: '新公开', columns: ['disclosed'] },
  totalDisclosed: { name: '对外公开', columns: ['totalDisclosed', 'disclosed', 'made'] },
  decisions: { name: '处理决定', columns: ['decisions'] },
  amount: { name: '金额', columns: ['amount'] },
  items: { name: '数量', columns: ['items'] },
};

const counted = ['件', '宗', '条', '份', '起', '例', '个', '次', '项', '件次'];
export const moneyUnits: Readonly<Record<string, number>> = { 元: 1, 万元: 10_000, 亿元: 100_000_000 };

/** The measure words with which a number is one of the topic's. */
export const unitsOf = {
  requests: counted,
  proceedings: ['件', '宗', '起', '例', '个', '次', '项', '份'],
  documents: ['件', '份', '个', '部', '项'],
  decisions: ['件', '宗', '起', '例', '项', '份', '次'],
  money: Object.keys(moneyUnits),
  information: ['条', '件', '份', '篇', '项'],
} as const;
