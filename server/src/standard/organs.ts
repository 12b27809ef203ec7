import type { OrganKind } from './types.ts';

/** Kinds of organ: how a name shows its kind, and what such an organ may call itself (domain: 机关类别与自称). */

export interface OrganKindStandard {
  readonly kind: OrganKind;
  readonly name: string;
  /** Ends of an organ's name that show the kind. The longest matching end over all kinds decides. */
  readonly suffixes: readonly string[];
  /** What stands after 我 or 本 when such an organ speaks of itself; the first is proposed in fixes. */
  readonly selfReferences: readonly string[];
}

/** Fields, not places: who manages them is a commission (城市管理委员会), not the committee of a zone (景区管理委员会). */
const managedByCommissions =
  '城市 城乡 市容 市政 应急 建设和 城乡建设 住房和城乡建设 商务 交通 交通运输 水务 卫生 环境 文物 体育 房屋 住房 人口 金融 行政 政务服务 综合'.split(
    ' ',
  );

/** Areas that a committee runs: they end like a district and have no government of their own. */
const zones = (
  '开发区 经开区 园区 高新区 新区 试验区 实验区 示范区 先行区 合作区 保税区 保税港区 度假区 旅游区 景区 风景区 名胜区 保护区 ' +
  '管理区 工业区 产业区 经济区 功能区 集聚区 物流区 产业园 科技园 工业园 科技城 产业城 新城'
).split(' ');

export const organKinds: readonly OrganKindStandard[] = [
  { kind: 'province', name: '省级政府', suffixes: ['省人民政府', '省政府', '自治区人民政府', '自治区政府'], selfReferences: ['省', '区'] },
  {
    kind: 'city',
    name: '市政府',
    suffixes: [
      '市人民政府',
      '市政府',
      '自治州人民政府',
      '自治州政府',
      '州人民政府',
      '州政府',
      '盟行政公署',
      '盟行署',
      '地区行政公署',
      '地区行署',
    ],
    selfReferences: ['市', '州', '盟', '地区'],
  },
  {
    kind: 'county',
    name: '县区旗政府',
    suffixes: ['县人民政府', '县政府', '区人民政府', '区政府', '旗人民政府', '旗政府'],
    selfReferences: ['县', '区', '旗'],
  },
  { kind: 'town', name: '镇政府', suffixes: ['镇', '镇人民政府', '镇政府'], selfReferences: ['镇'] },
  {
    kind: 'township',
    name: '乡政府',
    suffixes: ['乡', '乡人民政府', '乡政府', '苏木', '苏木人民政府', '苏木政府'],
    selfReferences: ['乡', '苏木'],
  },
  {
    kind: 'street',
    name: '街道办事处',
    suffixes: ['街道', '街道办事处', '街道办', '街办', '办事处', '街'],
    selfReferences: ['街道', '街', '办事处', '街道办', '街办', '办', '处'],
  },
  { kind: 'bureau', name: '局', suffixes: ['局', '海关'], selfReferences: ['局', '部门', '关'] },
  {
    kind: 'commission',
    name: '委员会',
    suffixes: ['委员会', '监督管理委员会', '委', '改委', '健委', '资委', ...managedByCommissions.map((field) => `${field}管理委员会`)],
    selfReferences: ['委', '委员会'],
  },
  { kind: 'department', name: '厅、部', suffixes: ['厅', '部', '总署'], selfReferences: ['厅', '部', '署'] },
  {
    kind: 'office',
    name: '办公室',
    suffixes: ['办公室', '办公厅', '政府办', '办'],
    selfReferences: ['办', '厅', '室'],
  },
  {
    kind: 'administrative-committee',
    name: '管理委员会',
    suffixes: ['管理委员会', '管委会', '区管委', ...zones],
    selfReferences: ['委', '管委会', '区', '办', '局'],
  },
  {
    kind: 'institution',
    name: '中心、队、院、所等',
    suffixes: [
      '中心',
      '总队',
      '支队',
      '大队',
      '队',
      '所',
      '站',
      '处',
      '院',
      '馆',
      '社',
      '学会',
      '协会',
      '联合会',
      '总会',
      '集团',
      '公司',
      '学校',
      '学院',
      '大学',
      '医院',
      '分行',
      '支行',
    ],
    selfReferences: ['中心', '队', '总队', '支队', '大队', '所', '站', '处', '院', '馆', '社', '会', '公司', '校'],
  },
];

/** Words for an organ that may stand after 我 or 本; only these are ever judged. */
export const organWords = [
  '街道办事处',
  '街道办',
  '街道',
  '办事处',
  '管委会',
  '委员会',
  '苏木',
  '中心',
  '局',
  '厅',
  '委',
  '办',
  '镇',
  '乡',
  '所',
  '站',
  '处',
  '院',
  '队',
] as const;

/**
 * Words in which 我 or 本 happens to be followed by an organ's character: after these the pair is no self-reference.
 * Key: the character; value: characters that may follow it in such words (我办|理, 我委|托).
 */
export const collisions: Readonly<Record<string, string>> = {
  办: '理事公好成过结证案法学的完',
  委: '托派员屈',
  所: '在属有做知说以谓需',
  处: '理于在置罚',
  站: '在点',
  局: '限部面域',
  乡: '村镇土',
  镇: '定静',
  队: '伍',
  院: '校',
  省: '略去',
  市: '场',
  区: '别分间域',
  关: '系于键注',
  部: '分',
  会: '计议场',
  社: '会区',
  室: '内外',
  校: '对验正',
  中心: '镇城区',
};

/**
 * 我 and 本 where an organ may speak of itself, as the source of a pattern: not at the end of another word (自我, 日本, 基本).
 * A single group.
 */
export const selfPronoun = '((?<!自)我|(?<![日基根资成版样原书剧课标文底副张亏])本)';

/** Fields in the names of departments, in full and as they are shortened: what is left of a name that has lost its place. */
export const departmentFields = (
  '财政 住建 住房和城乡建设 住房城乡建设 城乡建设 教育 教体 教育体育 教育和体育 公安 民政 司法 审计 统计 水利 水务 农业农村 农业 林业 林业和草原 ' +
  '商务 卫健 卫生健康 应急 应急管理 市监 市场监管 市场监督管理 自然资源 自然资源和规划 生态环境 环保 交通 交通运输 文旅 文化和旅游 文化旅游 ' +
  '文广新 文体旅游 人社 人力资源和社会保障 医保 医疗保障 发改 发展和改革 发展改革 工信 工业和信息化 科技 科学技术 经信 经济和信息化 信访 城管 ' +
  '城市管理 执法 综合执法 综合行政执法 退役军人 退役军人事务 乡村振兴 扶贫 审批 行政审批 行政审批服务 政务服务 数据 大数据 税务 气象 机关事务 ' +
  '国资 民宗 民族宗教 体育 档案 粮食 粮食和物资储备 投资促进 园林绿化 地方志 党政 综合 政务公开'
).split(' ');
