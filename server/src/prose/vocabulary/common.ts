import type { VocabularyRow } from './category.ts';

/** Words that join, restrict and deny, whatever the clause is about. */
export const commonWords: readonly VocabularyRow[] = [
  { category: 'comma', concept: '', spellings: '， ,', example: '申请3件，答复3件' },
  { category: 'stop', concept: '', spellings: '； ; 。 ！ ？', example: '申请3件；答复3件' },
  { category: 'colon', concept: '', spellings: '： :', example: '申请：3件' },
  { category: 'open', concept: '', spellings: '（ (', example: '申请3件（网上1件）' },
  { category: 'close', concept: '', spellings: '） )', example: '申请3件（网上1件）' },
  {
    category: 'fill',
    concept: '',
    spellings: `在 工作中 共 共计 总计 合计 总共 一共 累计 计 总 为 是 有 达 达到 了 的 到 过 已 也 还 亦 又 于 将 并 含 包括 包含 另 另有 另外 此外 同时 其余 剩余 余 下余 余下 剩下 连同 加上
      依法 依规 依法依规 严格 严格按照规定 规范 认真 妥善 积极 按规定 按照规定 按规定程序 按程序 按照程序 按要求 正式 实际 具体 直接
      数量 件数 总数 总数量 总量 数 量 类型 类型为 类别 类别为 处理结果 处理结果为 答复类型为 结论 结论为 案件 案 情况 情形 事项 处理 申请人 申请人为 申请人是 结果 结果为 办理结果 答复结果 答复类型 方面 类 年度 本年度办理结果
      公民、法人{和/或/及/、/以及/或者/与}{其他/其它/}组织{提出的/提交的/的/} 公民{和/及/或/或者/、}法人 {辖区/}{群众/居民/村民} 社会公众 公众 市民 各类
      {单位/组织/企事业单位}{和/或/或者/、}{个人/公民/群众} {个人/公民/群众/居民/村民}{和/或/或者/、}{单位/组织/其他组织} 有关 相关 任何 一切 所有 上述 关于 针对 涉及 对 向 就 由 因 由于 而 尚有 仍有 还有 尚存 目前 现有 实现 做到 代表 代表{省/市/区/县/州/旗/镇/乡/}{人民/}政府 属于 属 作 告知 范围 答复类型中
      {政府信息公开/信息公开/政务公开}{工作/事务/事项/事宜/领域/方面/类/}{而/} 政府信息 {提出/提交/要求/引起/引发/产生/导致/发起/涉及}{的/} 发生{的/了/过/} 出现{的/了/过/} 产生{了/}
      “ ” ‘ ’ 「 」 ＂ 已经 按规 被 提起 收取 征收 被申请 件 问题 工作 政府 信息 其 我们 第三方 一是 二是 三是 四是 五是 第一 第二 第三`,
    example: '共收到有关申请3件',
  },
  {
    category: 'on-time',
    concept: '',
    spellings: `按时 按期 及时 如期 限期 准时 到期 在规定{时限/期限/时间}内 规定{时限/期限/时间}内 在法定{时限/期限/时间}内 法定{时限/期限/时间}内
      在规定的{时限/期限/时间}内 在法定的{时限/期限/时间}内`,
    example: '均按时办结',
  },
  { category: 'link', concept: '', spellings: '、 和 及 与 以及 或 或者 并且', example: '行政复议和行政诉讼0件' },
  {
    category: 'etc',
    concept: '',
    spellings:
      '等 等事件 等问题 等现象 等事项 等案件 等情况 等情形 其他形式 其他方式 其他渠道 其他途径 其它形式 其它方式 通过 渠道 方式 途径 形式 等渠道 等方式 等途径 等形式 各种 多种',
    example: '通过网上、信函等渠道收到申请3件',
  },
  {
    category: 'all',
    concept: '',
    spellings: '均 均已 均为 全部 全部为 全部已 已全部 已均 都 都已 皆 各 各为 各有 全',
    example: '均已办结',
  },
  { category: 'in-order', concept: '', spellings: '分别 分别为 分别是 分别有', example: '行政复议、行政诉讼分别为3件、2件' },
  { category: 'of-which', concept: '', spellings: '其中 其中： 其中:', example: '其中网上申请1件' },
  {
    category: 'negation',
    concept: '',
    spellings:
      '未 没有 无 均无 均未 尚无 暂无 未曾 从未 没 不存在 未有 未再 没有人 无人 尚未 暂未 均没有 无一 无一件 无一例 无一起 没有一件 没有一例 没有一起 也无 也未 也没有 均不存在 均未有 未有过 没有过',
    example: '未收到申请',
  },
  {
    category: 'time',
    concept: 'whole',
    spellings: '本年度 本年 今年 当年 全年 年内 全年度 报告期 报告期内 年度内 本年内 本报告期 统计期内',
    example: '本年度收到申请3件',
  },
  {
    category: 'time',
    concept: 'other-year',
    spellings: `上年度 上年 去年 去年度 上一年度 上一年 往年 前年 历年 历年来 明年 次年 下年度 下一年度 下年 近年来 近年 近{两/三/五/2/3/5}年{来/} 以来 上年同期 去年同期 同期
      十三五 十四五 五年来`,
    example: '上年度收到申请3件',
  },
  {
    category: 'time',
    concept: 'part',
    spellings: '上半年 下半年 {第/}{一/二/三/四}季度 前三季度 季度 月份 每月 每季度 期间 疫情期间 {上/本/当}月',
    example: '上半年收到申请3件',
  },
  {
    category: 'compare',
    concept: '',
    spellings: `同比 环比 {较/比/与/同/和}{上年/上年度/去年/上一年/上一年度/往年}{同期/}{相比/} 相比 相较 增加{了/} 减少{了/} 增长{了/} 下降{了/} 上升{了/} 降低{了/} 持平`,
    example: '收到申请3件，同比增加1件',
  },
  {
    category: 'whose',
    concept: 'elsewhere',
    spellings: `各部门 各单位 各乡镇 各镇街 各街镇 各镇 各乡 各街道 各县区 各区县 各县市区 各县（市、区） 各地 各科室 {市/县/区/省}直部门 {市/县/区/省}直各部门 {市/县/区/省}级部门
      {所属/下属/直属}{单位/部门/机构/} 二级单位 全系统 系统内`,
    example: '各部门收到申请3件',
  },
  { category: 'whose', concept: 'levels', spellings: '各级{行政机关/政府/机关/政府及其部门/}', example: '全省各级行政机关收到申请3件' },
  {
    category: 'foreign',
    concept: '',
    spellings: `人大代表建议 人大代表 人大 建议 提案 政协 议案 12345 热线 {政务/市民/政务服务/便民}{服务/}热线 咨询 信箱 投诉 举报 来信 来访 信访 信访件 留言 会议 培训 工单 诉求
      申诉{件/案件/} 上访 意见 舆情 稿件 办件 民生实事 审批 信件回复 领导信箱 政民互动 网民 补正`,
    example: '办理人大代表建议3件',
  },
];
