import type { WordGroup } from './words.ts';

/** The words for requests: the request itself, what became of it, who made it, and by what way it came. */
export const requestWords: readonly WordGroup[] = [
  [
    'request',
    'strong',
    `{政府信息公开/信息公开/政务公开/政务信息公开/公开政府信息/公开信息}申请{件/事项/数量/数/量/总数/总量/}
     {依申请公开/依法申请公开}{政府信息/信息/}{申请/}{件/办件/公文/案件/事项/数量/}
     {要求/申请}公开{相关/有关/}{政府信息/信息}{的申请/}
     申请公开 政府信息申请{件/数量/} 政府信息依申请公开{件/申请/}`,
  ],
  ['request', 'weak', '申请{件/量/数/数量/总数/总量/事项/}'],
  ['row', 'got', '{共/}收到{并受理/}{了/过/} 收 接收{到/}{了/} 接到 接获 受理{了/} 登记 收件'],
  ['row', 'new', '{本年/本年度/当年/全年/}新{收/收到/接收/受理/增}'],
  ['row', 'handled', '{共/}办理{了/} {共/}处理{了/} 承办'],
  ['row', 'toDo', '{需/应/应当/须}办理'],
  ['row', 'done', '{已/在/}办结{数量/} {已/}办毕 {办理/处理}{完毕/完成/完结} 完成办理'],
  ['row', 'answered', '{办理/作出/做出/予以/进行/完成/作了/进行了/给予/}{答复/回复}{了/}'],
  [
    'row',
    'carriedIn',
    `{上年/上年度/上一年/上一年度/去年/去年度/往年}{结转/转结}{办理/继续办理/至本年/}
     结转{自/}{上年/上年度/上一年/上一年度/去年} 上年结转政府信息公开申请数量`,
  ],
  [
    'row',
    'carriedOut',
    `{结转/转/转入/顺延/延至/留转}{至/到/}{下年/下年度/下一年/下一年度/次年/次年度/明年}{继续/}{办理/答复/处理/}
     尚未办结 未办结`,
  ],
  ['row', 'stillOpen', '正在办理{中/之中/} 尚在办理{中/} 仍在办理{中/} 在办 待办'],
  ['row', 'carried', '结转{办理/}'],
  ['row', 'granted', '{同意/准予/给予}公开 {全部/}予以{全部/}公开 同意全部公开 全部公开'],
  ['row', 'partial', '{予以/同意/}部分{予以/}公开 区分处理{后公开/}'],
  ['row', 'grantedOrPartial', '{予以/同意/}公开{（含/(含/（包括/(包括}{予以/}部分公开{）/)} {公开/予以公开}或部分公开'],
  ['row', 'refused', '不予公开 不同意公开 不公开'],
  ['row', 'refused.stateSecret', '{属于/涉及/属/}国家秘密'],
  ['row', 'refused.lawForbids', '{属于/}{其他/}法律{、/}行政法规禁止公开'],
  ['row', 'refused.securityStability', '危及{“/"/}三安全一稳定{”/"/}'],
  ['row', 'refused.thirdPartyRights', '保护第三方合法权益 {涉及/损害}第三方合法权益'],
  ['row', 'refused.internalAffairs', '{属于/属/}三类内部事务信息 {属于/属/}内部事务{性/}信息'],
  ['row', 'refused.processInfo', '{属于/属/}四类过程性信息 {属于/属/}过程性信息'],
  ['row', 'refused.enforcementFile', '{属于/属/}行政执法案卷{信息/}'],
  ['row', 'refused.administrativeQuery', '{属于/属/}行政查询事项'],
  ['row', 'unavailable', '无法提供 不能提供'],
  ['row', 'unavailable.notHeld', '{因/属于/}本{机关/单位}不掌握{相关/}{政府/}{信息/} {因/}不掌握{相关/}{政府/}信息'],
  [
    'row',
    'notOurs',
    `{属于/}非本{机关/单位/部门}{掌握/公开/职责/职责范围/职权范围/}
     {不属于/不属}{本/我}{机关/单位/部门/局/镇/街道/委/办}{掌握/公开/公开范围/公开职责/公开职责权限范围/负责公开/职责/职责范围/职权范围/}`,
  ],
  ['row', 'notExisting', '{属于/}{政府/}信息不存在 {所/}申请{公开的/}{政府/}信息不存在'],
  ['row', 'unavailable.needsCreation', '没有现成信息{、/}{需要另行制作/需另行制作/} {需要/需}另行制作'],
  ['row', 'unavailable.unclearAfterCorrection', '补正后{申请内容/}仍不明确'],
  ['row', 'unprocessed', '不予处理'],
  ['row', 'unprocessed.petition', '{属于/}信访{、/}举报{、/}投诉类{申请/}'],
  ['row', 'unprocessed.repeated', '{属于/}重复申请'],
  ['row', 'unprocessed.publication', '要求提供公开出版物'],
  ['row', 'unprocessed.excessive', '无正当理由大量反复申请'],
  ['row', 'unprocessed.reconfirmation', '要求行政机关确认或重新出具已获取信息'],
  ['row', 'otherHandling', '{其他/其它}处理'],
  [
    'row',
    'otherHandling.notCorrected',
    '{因/}{申请人/}{无正当理由/}逾期{不/未}补正 {申请人/}无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
  ],
  [
    'row',
    'otherHandling.feeUnpaid',
    '{申请人/}逾期未{按收费通知要求/}缴纳费用 申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
  ],
  ['applicant', 'natural', '{来自/}自然人{提出的/提交的/的/} {公民/个人}{提出的/提交的/}'],
  ['applicant', 'organisation', '{来自/}法人{和/或/及/、/}其他组织{提出的/提交的/的/} 法人{组织/}'],
  ['applicant', 'business', '商业企业{提出的/提交的/} 企业'],
  ['applicant', 'research', '科研机构'],
  ['applicant', 'nonprofit', '社会公益组织'],
  ['applicant', 'legalService', '法律服务机构'],
  [
    'channel',
    '',
    `网上 网络 在线 线上 线下 互联网 {政府/门户/}网站 信函 信件 邮寄 邮政 挂号信 当面 现场 窗口 传真 电子邮件 邮件 电子邮箱 书面 口头 电话
     微信 公众号 微信公众号 平台 {依申请公开/申请/网上申请}{平台/系统} 来函 来人 政务服务网`,
  ],
  ['rate', 'done', '办结率'],
  ['rate', '', '{按时/按期/及时/}{答复/回复/办理}率 {按时/按期/及时}办结率'],
];
