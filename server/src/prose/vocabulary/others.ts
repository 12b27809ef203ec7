import type { VocabularyRow } from './category.ts';

/** The words for reviews and suits, for table 2, for information and fees. */
export const otherWords: readonly VocabularyRow[] = [
  {
    category: 'proceeding',
    concept: 'review',
    spellings: '{被/}{申请/提起/提出/}{政府信息公开/信息公开/}行政复议{申请/案件/事件/案/件/} {被/}{申请/提起}复议 复议{申请/案件/案/}',
    example: '被申请行政复议1件',
  },
  {
    category: 'proceeding',
    concept: 'suits',
    spellings:
      '{被/}{提起/提出/申请/}{政府信息公开/信息公开/}行政诉讼{案件/事件/案/件/} {被/}{提起/}诉讼{案件/案/} 被起诉{案件/} {行政/}应诉{案件/} {行政诉讼/}应诉{通知/通知书}',
    example: '被提起行政诉讼1件',
  },
  {
    category: 'proceeding',
    concept: 'suitDirect',
    spellings: '{未经/不经}{行政/}复议直接{起诉/提起行政诉讼/提起诉讼} 直接{起诉/提起行政诉讼}',
    example: '未经复议直接起诉1件',
  },
  {
    category: 'proceeding',
    concept: 'suitAfterReview',
    spellings: '{经/}{行政/}复议后{再/}{起诉/提起行政诉讼/提起诉讼}',
    example: '复议后起诉1件',
  },
  {
    category: 'result',
    concept: 'upheld',
    spellings: '{结果为/结果/予以/获/获得/被/得到/判决/决定/}维持{原行政行为/原决定/原具体行政行为/原答复/}',
    example: '行政复议1件，结果维持',
  },
  {
    category: 'result',
    concept: 'corrected',
    spellings: '{结果为/结果/予以/被/得到/}纠正{违法或不当行政行为/} {结果/}{被/}纠错{案件/案/数/}',
    example: '被纠正1件',
  },
  {
    category: 'result',
    concept: 'dismissed',
    spellings: '{被/予以/判决/裁定/}驳回{申请/起诉/诉讼请求/复议申请/原告诉讼请求/} {结果/}{胜诉/}驳回',
    example: '驳回起诉1件',
  },
  {
    category: 'result',
    concept: 'revoked',
    spellings: `{结果为/结果/被/予以/判决/决定/被判决/被决定/}撤销{原答复/原决定/原行政行为/原具体行政行为/} {被/判决/决定/}确认违法
      {被/}责令{限期/}{重新/}{答复/作出答复/处理/公开/履行}`,
    example: '行政复议1件，被撤销',
  },
  {
    category: 'result',
    concept: 'withdrawn',
    spellings: `{原告/申请人/}{主动/}{撤诉/撤回起诉/撤回复议申请/撤回行政复议申请} {准予/裁定/裁定准予}{撤诉/撤回起诉} {终止/终结}{审理/审查/行政复议/诉讼}
      {结果为/}不予受理`,
    example: '行政诉讼1件，原告撤诉',
  },
  { category: 'result', concept: 'won', spellings: '胜诉{的/案件/}', example: '胜诉1件' },
  { category: 'result', concept: 'lost', spellings: '败诉{的/案件/情况/}', example: '败诉1件' },
  { category: 'result', concept: 'otherResult', spellings: '{其他/其它}结果', example: '其他结果1件' },
  {
    category: 'result',
    concept: 'pending',
    spellings:
      '{尚未/未/暂未/还未/仍未}{审结/结案/办结审理/开庭/判决/裁决} {正在/尚在/仍在/均在/还在}{审理/审查/复议}{中/之中/阶段/} 待{审理/判决/裁决}',
    example: '尚未审结1件',
  },
  { category: 'item', concept: 'regulations', spellings: '{政府/}规章', example: '制发规章1件' },
  { category: 'item', concept: 'normativeDocs', spellings: '{行政/}规范性文件', example: '制发规范性文件2件' },
  { category: 'item', concept: 'licensing', spellings: '行政许可{事项/}', example: '作出行政许可决定5件' },
  { category: 'item', concept: 'penalties', spellings: '行政处罚{案件/}', example: '作出行政处罚决定5件' },
  { category: 'item', concept: 'coercion', spellings: '行政强制{措施/}', example: '实施行政强制1件' },
  { category: 'item', concept: 'fees', spellings: '行政事业性收费{金额/总额/总金额/}', example: '行政事业性收费3万元' },
  { category: 'item', concept: 'procurement', spellings: '{政府/}集中采购{项目/}{数量/}', example: '政府集中采购项目3个' },
  {
    category: 'column',
    concept: 'made',
    spellings: `{新/本年新/本年/本年度/}{制发/制定/制作}{件数/数量/}
      {新/}{制发/制定/制订/制作/印发/出台/制定出台/制订出台/制定印发/制定发布/制定并发布/制定公布/研究制定}{了/}`,
    example: '制发规范性文件2件',
  },
  {
    category: 'column',
    concept: 'repealed',
    spellings: '{本年/}废止{了/}{件数/} {清理/清理并/宣布/公布/集中清理/修订}废止{了/} {宣布/}废止{失效/和失效/或失效/、失效}',
    example: '废止规范性文件1件',
  },
  {
    category: 'column',
    concept: 'inForce',
    spellings: '{现行有效/继续有效/现有有效/现存有效/目前有效/保留有效/仍然有效}{件数/的/}',
    example: '现行有效规范性文件6件',
  },
  { category: 'column', concept: 'disclosed', spellings: '{本年/}新公开{数量/}', example: '新公开规范性文件2件' },
  { category: 'column', concept: 'totalDisclosed', spellings: '对外公开{总数量/总数/}', example: '对外公开总数量6件' },
  {
    category: 'column',
    concept: 'decisions',
    spellings: '{作出/做出/下达/实施/采取}{了/} {本年/}处理决定{数量/} 决定{书/}',
    example: '作出行政处罚决定5件',
  },
  { category: 'column', concept: 'amount', spellings: '{采购/}总金额', example: '采购总金额3万元' },
  {
    category: 'information',
    concept: '',
    spellings: '{主动/}公开{各类/}{政府信息/政务信息/信息} {主动/}发布{各类/}{政府信息/政务信息/信息}',
    example: '主动公开政府信息126条',
  },
  { category: 'information', concept: 'topic', spellings: '主动公开', example: '主动公开126条' },
  { category: 'fee', concept: 'processing', spellings: '{政府信息公开/政府/}{信息/}处理费{用/}', example: '收取信息处理费0元' },
];
