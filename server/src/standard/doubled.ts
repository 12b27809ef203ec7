/** Words and characters that are a slip where they stand twice in a row. */

export interface DoubledWord {
  readonly word: string;
  /** Pattern: before this the second one begins another word: 信息 + 信息化. */
  readonly notBefore?: string;
  /** Pattern: after this the first one ends another word: 政务公开 + 公开栏. */
  readonly notAfter?: string;
}

export interface DoubledCharacter {
  readonly wrong: string;
  readonly right: string;
  /** Patterns: a slip only right after this; none right after, or right before this (为|了了|解). */
  readonly onlyAfter?: string;
  readonly notAfter?: string;
  readonly notBefore?: string;
  /** A sentence with the slip, and one in which the characters rightly meet. */
  readonly bad: string;
  readonly good: string;
}

const plainWords =
  '下载 浏览 登录 印发 制定 召开 规范 强化 优化 明确 督促 充分 有效 主要 定期 统一 全面 主动 取得 存在 收到 受理 答复 办结 上级 各项 全年 一些 部分 以上 如下 指南 目录 ' +
  '进行 通过 加强 提高 提升 推进 推动 不断 认真 严格 积极 深入 扎实 切实 健全 贯彻 及时 按照 根据 依法 以及 或者 并且 但是 由于 因此 为了 关于 对于 其中 同时 目前 有关 相关 ' +
  '群众 公众 政务 条例 情况 内容 平台 渠道 我镇 我乡 我局 我县 我市 我区 我办 我委 我省 我厅 本局 本镇 全镇 全县 全市 全区 本年 积极';

export const doubledWords: readonly DoubledWord[] = [
  ...[...new Set(plainWords.split(' '))].map((word): DoubledWord => ({ word })),
  { word: '信息', notBefore: '化|员|量|系统|技术|资源|中心|管理|科|办|网|平台|部门|站' },
  { word: '工作', notBefore: '人员|者|日|组|站|量|群|证|室' },
  { word: '社会', notBefore: '组织|信用' },
  { word: '公开', notAfter: '[务息请动法政府的]', notBefore: '指南|栏|目录|年报|制度|专栏|平台|率|条例' },
  { word: '报告', notAfter: '[度作情总]', notBefore: '[会期团人员书厅]' },
  { word: '制度', notBefore: '化' },
  { word: '解读', notBefore: '率|材料|文件|稿|文|员|人|方案|产品|作品|类|栏|工作|机制|会|视频|数|回应|和|与' },
  // A need (群众的需要) may well need something; what is to be reported is none.
  { word: '需要', notBefore: '(?!报告|说明|[，。；])' },
];

export const doubledCharacters: readonly DoubledCharacter[] = [
  { wrong: '性性', right: '性', notBefore: '[别格质能情命状]', bad: '属于过程性性信息。', good: '过程性信息，针对性性别统计。' },
  { wrong: '率率', right: '率', notBefore: '先', bad: '办结率率100%。', good: '办结率100%，效率率先提升。' },
  {
    wrong: '为为',
    right: '为',
    notAfter: '[认因作成以行有分称视变转化改列更]',
    notBefore: '[民人了何主先期本此之群公企基数]',
    bad: '坚持以公开为为常态。',
    good: '坚持以公开为常态，认为为民服务。',
  },
  { wrong: '的的', right: '的', notAfter: '[目标有打中鹄]', notBefore: '[确士哥]', bad: '取得的的成效。', good: '以盈利为目的的活动。' },
  {
    wrong: '了了',
    right: '了',
    notAfter: '[不为完终除做明]',
    notBefore: '[解之结断]',
    bad: '取得了了成效。',
    good: '为了了解情况，做了了解。',
  },
  {
    wrong: '是是',
    right: '是',
    notAfter: '[于但还就凡要总国只可而或正都不算先倒若老]',
    notBefore: '非|否',
    bad: '重点是是公开财政信息。',
    good: '于是是非分明，还是是否公开的问题。',
  },
  {
    wrong: '在在',
    right: '在',
    notAfter: '[存现实正所内外潜自好旨健]',
    notBefore: '[校建职岗线任编野押册产途此于读库场位]',
    bad: '我镇在在网站公开信息。',
    good: '现在在建项目，存在在线咨询不畅的问题。',
  },
  {
    wrong: '和和',
    right: '和',
    notAfter: '[祥温缓共饱总调平柔谐人政颐顺中议讲言违太永泰呼暖]',
    notBefore: '[气美平谐睦田县顺解缓]',
    bad: '政策文件和和图解材料。',
    good: '饱和和紧缺，促进发展和和谐稳定。',
  },
];
