import type { WordGroup } from './words.ts';

/** The words for reviews and suits, for table 2, for information and fees. */
export const otherWords: readonly WordGroup[] = [
  ['proceeding', 'review', '{被/}{申请/提起/提出/}{政府信息公开/信息公开/}行政复议{申请/案件/案/件/} {被/}{申请/提起}复议 复议{案件/案/}'],
  [
    'proceeding',
    'suits',
    '{被/}{提起/提出/申请/}{政府信息公开/信息公开/}行政诉讼{案件/案/件/} {被/}{提起/}诉讼{案件/案/} {行政/}应诉{案件/}',
  ],
  ['proceeding', 'suitDirect', '{未经/不经}{行政/}复议直接{起诉/提起行政诉讼/提起诉讼} 直接{起诉/提起行政诉讼}'],
  ['proceeding', 'suitAfterReview', '{经/}{行政/}复议后{再/}{起诉/提起行政诉讼/提起诉讼}'],
  ['result', 'upheld', '{结果为/结果/予以/获/获得/被/得到/判决/决定/}维持{原行政行为/原决定/原具体行政行为/原答复/}'],
  ['result', 'corrected', '{结果为/结果/予以/被/得到/}纠正 {结果/}被纠错'],
  ['result', 'dismissed', '{被/予以/判决/裁定/}驳回{申请/起诉/诉讼请求/复议申请/原告诉讼请求/} {结果/}{胜诉/}驳回'],
  ['result', 'won', '胜诉{的/案件/}'],
  ['result', 'lost', '败诉{的/案件/情况/}'],
  ['result', 'otherResult', '{其他/其它}结果'],
  ['result', 'pending', '{尚未/未/暂未}{审结/结案/办结审理} {正在/尚在/仍在}审理{中/之中/}'],

  ['item', 'regulations', '{政府/}规章'],
  ['item', 'normativeDocs', '{行政/}规范性文件'],
  ['item', 'licensing', '行政许可{事项/}'],
  ['item', 'penalties', '行政处罚{案件/}'],
  ['item', 'coercion', '行政强制{措施/}'],
  ['item', 'fees', '行政事业性收费{金额/}'],
  ['item', 'procurement', '{政府/}集中采购{项目/}{数量/}'],
  ['column', 'made', '{新/本年新/本年/本年度/}{制发/制定/制作/印发/出台/制定出台/制定印发}{了/}{件数/数量/}'],
  ['column', 'repealed', '{本年/}废止{了/}{件数/}'],
  ['column', 'inForce', '现行有效{件数/的/} 继续有效'],
  ['column', 'disclosed', '{本年/}新公开{数量/}'],
  ['column', 'totalDisclosed', '对外公开{总数量/总数/}'],
  ['column', 'decisions', '{作出/做出/下达/实施}{了/} {本年/}处理决定{数量/} 决定{书/}'],
  ['column', 'amount', '{采购/}总金额'],
  ['information', '', '{主动/}公开{各类/}{政府信息/政务信息/信息} {主动/}发布{各类/}{政府信息/政务信息/信息}'],
  ['information', 'topic', '主动公开'],
  ['fee', 'processing', '{政府信息公开/}{信息/}处理费{用/}'],
];
