import type { VocabularyRow } from './category.ts';

/** The words for requests: the request itself, what became of it, who made it, and by what way it came. */
export const requestWords: readonly VocabularyRow[] = [
  {
    category: 'request',
    concept: 'strong',
    spellings: `{政府信息公开/信息公开/政务公开/政务信息公开/公开政府信息/公开信息}申请{件/表/书/事项/数量/数/量/件数/总数/总量/中/}
      {政府信息公开/信息公开}的申请
      {依申请公开/依法申请公开}{政府信息/信息/}{申请/}{件/表/办件/公文/案件/案/事项/数量/数/量/件数/}
      依申请公开{事件/事宜/内容/业务/诉求/需求/请求}
      {依申请公开/政府信息公开申请/信息公开申请}{来信/来函/来信来函/来信、来函/来函来信/来信来访/信件/信函/函件}
      {依申请/依法申请}{政府信息/信息}{公开/}{申请/}{件/办件/案件/事项/数量/}
      {主动/}{要求/申请}{公开/获取}{相关/有关/}{政府信息/信息}{的申请/的/} {主动/}申请{政府信息/信息}公开
      {要求/申请}{公开的/政府信息公开的/信息公开的}{申请/} 申请公开 政府信息申请{件/数量/} {政府信息/信息}依申请公开{件/申请/事项/} 公开申请`,
    example: '收到政府信息公开申请3件',
  },
  { category: 'request', concept: 'weak', spellings: '申请{件/表/书/中/量/数/数量/件数/总数/总量/事项/}', example: '收到申请3件' },
  {
    category: 'row',
    concept: 'got',
    spellings: '{共/}收到{并受理/}{了/过/} 收 {共/}接收{到/}{了/} {共/}接受{了/} {共/}接到 接获 {共/}受理{了/} 登记 收件',
    example: '共收到申请3件',
  },
  {
    category: 'row',
    concept: 'new',
    spellings: '{本年/本年度/当年/全年/}新{收/收到/接收/受理/增}',
    example: '本年新收申请3件',
  },
  {
    category: 'row',
    concept: 'handled',
    // 处理 alone is as often no more than 进行处理.
    spellings: '{共/}办理{了/} {共/}收办{了/} 共处理{了/} 处理了 承办',
    example: '共办理申请3件',
  },
  { category: 'row', concept: 'toDo', spellings: '{需/应/应当/须}办理', example: '需办理申请3件' },
  {
    category: 'row',
    concept: 'done',
    spellings: '{已/在/}办结{数量/} {已/}办毕 {共/}{办理/处理}{完毕/完成/完结} 完成办理',
    example: '申请3件，均已办结',
  },
  {
    category: 'row',
    concept: 'answered',
    spellings: '{办理/作出/做出/予以/进行/完成/作了/进行了/给予/}{答复/回复}{了/}',
    example: '答复申请3件',
  },
  {
    category: 'row',
    concept: 'carriedIn',
    spellings: `{上年/上年度/上一年/上一年度/去年/去年度/往年}{结转/转结}{办理/继续办理/至本年/}
      结转{自/}{上年/上年度/上一年/上一年度/去年} 上年结转政府信息公开申请数量`,
    example: '上年结转申请1件',
  },
  {
    category: 'row',
    concept: 'carriedOut',
    spellings: `{结转/转结/转}{至/到/入/}{下年/下年度/下一年/下一年度/次年/次年度/明年}{继续办理/继续答复/继续处理/办理/答复/处理/办理答复/}
      {顺延/延期/留转}{至/到/}{下年/下年度/下一年/下一年度/次年/次年度/明年}{继续/}{办理/答复/} 延至{下年/下年度/下一年/下一年度/次年}{办理/答复/}
      {尚未/未/暂未/还未/仍未}{办结/办理完毕/答复}`,
    example: '结转下年度继续办理1件',
  },
  {
    category: 'row',
    concept: 'stillOpen',
    spellings: '{正在/尚在/仍在/均在/还在/正}办理{中/之中/过程中/期限内/期限之内/} 在办 待办',
    example: '正在办理1件',
  },
  { category: 'row', concept: 'carried', spellings: '结转{办理/}', example: '申请3件，结转1件' },
  {
    category: 'row',
    concept: 'granted',
    spellings: '{同意/准予/给予}公开 {全部/}予以{全部/}公开 同意全部公开 全部公开',
    example: '予以公开2件',
  },
  {
    category: 'row',
    concept: 'partial',
    spellings: '{予以/同意/}部分{予以/}公开 {、/}区分处理{后公开/后部分公开/后予以部分公开/}',
    example: '部分公开1件',
  },
  {
    category: 'row',
    concept: 'grantedOrPartial',
    spellings: '{予以/同意/}公开{（含/(含/（包括/(包括}{予以/}部分公开{）/)} {公开/予以公开}或部分公开',
    example: '予以公开（含部分公开）3件',
  },
  { category: 'row', concept: 'refused', spellings: '不予公开 不同意公开 不公开', example: '不予公开1件' },
  { category: 'row', concept: 'refused.stateSecret', spellings: '{属于/涉及/属/}国家秘密', example: '属于国家秘密1件' },
  {
    category: 'row',
    concept: 'refused.lawForbids',
    spellings: '{属于/}{其他/}法律{、/}行政法规禁止公开',
    example: '其他法律行政法规禁止公开1件',
  },
  {
    category: 'row',
    concept: 'refused.securityStability',
    spellings: '危及{“/"/}三安全一稳定{”/"/}',
    example: '危及“三安全一稳定”1件',
  },
  {
    category: 'row',
    concept: 'refused.thirdPartyRights',
    spellings: '保护第三方合法权益 {涉及/损害}第三方合法权益',
    example: '保护第三方合法权益1件',
  },
  {
    category: 'row',
    concept: 'refused.internalAffairs',
    spellings: '{属于/属/}三类内部事务信息 {属于/属/}内部事务{性/}信息',
    example: '属于内部事务信息1件',
  },
  {
    category: 'row',
    concept: 'refused.processInfo',
    spellings: '{属于/属/}四类过程性信息 {属于/属/}过程性信息',
    example: '属于过程性信息1件',
  },
  {
    category: 'row',
    concept: 'refused.enforcementFile',
    spellings: '{属于/属/}行政执法案卷{信息/}',
    example: '属于行政执法案卷1件',
  },
  {
    category: 'row',
    concept: 'refused.administrativeQuery',
    spellings: '{属于/属/}行政查询事项',
    example: '属于行政查询事项1件',
  },
  { category: 'row', concept: 'unavailable', spellings: '无法提供 不能提供', example: '无法提供1件' },
  {
    category: 'row',
    concept: 'unavailable.notHeld',
    spellings: '{因/属于/}本{机关/单位}不掌握{相关/}{政府/}{信息/} {因/}不掌握{相关/}{政府/}信息',
    example: '本机关不掌握相关政府信息1件',
  },
  {
    category: 'row',
    concept: 'notOurs',
    spellings: `{属于/}非本{机关/单位/部门}{掌握/公开/职责/职责范围/职权范围/}
      {不属于/不属}{本/我}{机关/单位/部门/局/镇/街道/委/办}{掌握/公开/公开范围/公开职责/公开职责权限范围/负责公开/职责/职责范围/职权范围/}`,
    example: '不属于本机关公开1件',
  },
  {
    category: 'row',
    concept: 'notExisting',
    spellings: '{属于/}{政府/}信息不存在 {所/}申请{公开的/}{政府/}信息不存在',
    example: '政府信息不存在1件',
  },
  {
    category: 'row',
    concept: 'unavailable.needsCreation',
    spellings: '没有现成信息{、/}{需要另行制作/需另行制作/} {需要/需}另行制作',
    example: '没有现成信息需要另行制作1件',
  },
  {
    category: 'row',
    concept: 'unavailable.unclearAfterCorrection',
    spellings: '补正后{申请内容/}仍不明确',
    example: '补正后申请内容仍不明确1件',
  },
  { category: 'row', concept: 'unprocessed', spellings: '不予处理', example: '不予处理1件' },
  {
    category: 'row',
    concept: 'unprocessed.petition',
    spellings: '{属于/}信访{、/}举报{、/}投诉类{申请/}',
    example: '信访举报投诉类申请1件',
  },
  { category: 'row', concept: 'unprocessed.repeated', spellings: '{属于/}重复申请', example: '重复申请1件' },
  { category: 'row', concept: 'unprocessed.publication', spellings: '要求提供公开出版物', example: '要求提供公开出版物1件' },
  { category: 'row', concept: 'unprocessed.excessive', spellings: '无正当理由大量反复申请', example: '无正当理由大量反复申请1件' },
  {
    category: 'row',
    concept: 'unprocessed.reconfirmation',
    spellings: '要求行政机关确认或重新出具已获取信息',
    example: '要求行政机关确认或重新出具已获取信息1件',
  },
  { category: 'row', concept: 'otherHandling', spellings: '{其他/其它}处理 不再处理', example: '其他处理1件' },
  {
    category: 'row',
    concept: 'otherHandling.notCorrected',
    spellings: '{因/}{申请人/}{无正当理由/}逾期{不/未}补正 {申请人/}无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    example: '申请人逾期不补正1件',
  },
  {
    category: 'row',
    concept: 'otherHandling.feeUnpaid',
    spellings: '{申请人/}逾期未{按收费通知要求/}缴纳费用 申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    example: '逾期未缴纳费用1件',
  },
  {
    category: 'applicant',
    concept: 'natural',
    spellings: '{来自/}自然人{提出的/提交的/的/} {公民/个人/公民个人}{提出的/提交的/}',
    example: '自然人提出的申请2件',
  },
  {
    category: 'applicant',
    concept: 'organisation',
    spellings: '{来自/}法人{和/或/及/、/}其他组织{提出的/提交的/的/} 法人{组织/}',
    example: '法人和其他组织申请1件',
  },
  { category: 'applicant', concept: 'business', spellings: '商业企业{提出的/提交的/} 企业', example: '商业企业1件' },
  { category: 'applicant', concept: 'research', spellings: '科研机构', example: '科研机构1件' },
  { category: 'applicant', concept: 'nonprofit', spellings: '社会公益组织', example: '社会公益组织1件' },
  { category: 'applicant', concept: 'legalService', spellings: '法律服务机构', example: '法律服务机构1件' },
  {
    category: 'channel',
    concept: '',
    spellings: `网上 网络 在线 线上 线下 互联网 {政府/门户/}网站 信函 信件 邮寄 邮政 挂号信 当面 现场 窗口 传真 电子邮件 邮件 电子邮箱 书面 口头 电话
      微信 公众号 微信公众号 平台 {依申请公开/申请/网上申请}{平台/系统} 来函 来人 来电 上门 纸质 书信 政务服务网`,
    example: '收到书面申请3件',
  },
  { category: 'rate', concept: 'done', spellings: '办结率', example: '办结率100%' },
  {
    category: 'rate',
    concept: '',
    spellings: '{按时/按期/及时/}{答复/回复/办理}率 {按时/按期/及时}办结率',
    example: '按时答复率100%',
  },
];
