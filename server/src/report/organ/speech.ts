/** How a preamble speaks of the report it introduces: words before the organ's name, verbs that make or publish a report. */

/** Makes or publishes a report; not the 编制 of 机构编制委员会. */
const verbs = [
  '编制(?!委|办)',
  '编写',
  '编撰',
  '编印',
  '撰写',
  '起草',
  '拟定',
  '制作',
  '制定',
  '形成',
  '汇总',
  '完成',
  '公布',
  '发布',
  '公开发布',
  '公开(?=我|本|20|《|[一-龥]{2,20}(?:局|委员会|人民政府|街道|镇|乡|办事处|办公室)(?:20\\d\\d|政府信息))',
  '印发',
  '推出',
  '公告',
  '报告如下',
  '通报',
];
export const announcing = new RegExp(`${verbs.join('|')}|现(?:将|就|向)|^(?:为|是)|(?:本(?:年度)?(?:报告|年报)|^这份?)(?:系|为|是|反映)`);

/** The words between the beginning of a clause and the organ or the year. */
const leads = [
  ...verbs,
  '了',
  '的(?=是|[^，。]{2,20}[局委厅办镇乡])',
  '要求',
  '规定',
  '精神',
  '等',
  '及',
  '和',
  '并',
  '特此',
  '特',
  '现',
  '兹',
  '此',
  '予以',
  '予(?=公布|公开|发布)',
  '(?:面|主动)?向(?:全)?社会(?:公众|各界|公开)?',
  '对外',
  '主动',
  '正式',
  '及时',
  '按时',
  '依法',
  '统一',
  '认真',
  '如下',
  '将',
  '就',
  '由',
  '为',
  '是',
  '系',
  '反映',
  '关于',
  '[我本](?:单位|机关|部门|街道|管委会|中心|[局镇乡委厅办县市区旗州盟省街所队院处站关])',
  '(?:本|该|此)?(?:年度)?(?:报告|年报)',
  '组织',
  '负责',
  '结合实际',
];
const lead = new RegExp(`^(?:${leads.join('|')}|\\s)`);

/** How much of a text's beginning only leads up to a name. */
export function leadLength(text: string): number {
  let length = 0;
  for (let match = lead.exec(text); match; match = lead.exec(text.slice(length))) length += match[0].length;
  return length;
}

/** The organ does what follows: X编制的, X现公布, X根据…. */
export const doing = new RegExp(`^(.{2,40}?)(?:现|特|已|组织|负责|牵头)*(?:向社会|对外|主动)?(?:${verbs.join('|')}|就|将)了?的?$`);

/** Speaks of a report that is not this one: last year's, one that served as a pattern. */
export const otherReport = /上一?年|去年|往年|历年|前一年|此前|曾经|曾于|已于|已经|参照|参考|基础上|对照|针对|相比/;

/** What follows the organ that opens a sentence about its work. */
const deeds = (
  '认真 坚持 聚焦 严格 深入 全面 积极 高度 按照 根据 依据 以 在 共 紧紧 紧扣 围绕 持续 始终 进一步 不断 扎实 切实 贯彻 落实 ' +
  '主动 大力 着力 立足 结合 通过 对 将 把 继续 牢固 牢牢 充分 加强 推进 强化 坚决 公开 发布 收到 办理 未 没有 及时 政府信息 信息公开 ' +
  '政务公开 秉持 遵循 依托 依法 高质量 稳步 有序 统筹 着眼 健全 完善 优化 创新 突出 规范 做好 狠抓 抓 多措 严 精心 组织 开展 现 特 编制 总结'
).split(' ');
export const deed = new RegExp(deeds.join('|'), 'g');
