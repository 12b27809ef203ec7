import type { PhraseStandard } from './wording.ts';

/** Terms that are taken for one another, and set phrases that go wrong, with what they should be. */

const count = '(?:了|共|共计|合计|总计)?\\s*(?:\\d|[一二三四五六七八九十百]{1,4}[件宗份])';

export const confusedTerms: readonly PhraseStandard[] = [
  { wrong: '国家机密', right: '国家秘密', notBefore: '级', bad: '不得泄露国家机密。', good: '不得泄露国家秘密，定为国家机密级。' },
  {
    wrong: '依申请公开申请',
    right: '政府信息公开申请',
    severity: 'hint',
    unsure: true,
    notAfter: '政府信息|“',
    onlyBefore: `${count}|数量|[，。；]|的?(?:答复|办理情况|受理情况)`,
    bad: '收到依申请公开申请3件。',
    good: '收到政府信息公开申请3件，填写依申请公开申请表。',
  },
  // A count of requests whose name was cut short: 收到依申请公开19件.
  {
    wrong: '依申请公开',
    right: '政府信息公开申请',
    severity: 'hint',
    unsure: true,
    onlyAfter: '收到|受理|接到|新收',
    onlyBefore: count,
    bad: '收到依申请公开19件。',
    good: '收到政府信息公开申请19件，收到依申请公开件，规范依申请公开。',
  },
  {
    wrong: '信息公开申请受理',
    right: '信息公开申请',
    severity: 'information',
    unsure: true,
    onlyAfter: '(?:未|没有)(?:收到|接到|接收)[^。；]{0,34}',
    notBefore: '机构|部门|点|单|回执|通知|书|的|情况',
    bad: '我镇未收到信息公开申请受理。',
    good: '我镇未收到信息公开申请，信息公开申请受理机构为办公室，未收到信息公开申请受理回执。',
  },
  {
    wrong: '政务标准化规范化',
    right: '政务公开标准化规范化',
    severity: 'hint',
    unsure: true,
    notAfter: '“',
    bad: '推进基层政务标准化规范化建设。',
    good: '推进基层政务公开标准化规范化建设。',
  },
  {
    wrong: '三公经费',
    right: '“三公”经费',
    severity: 'hint',
    notAfter: '[“‘"]',
    bad: '公开部门预决算和三公经费。',
    good: '公开部门预决算和“三公”经费。',
  },
  {
    wrong: '依法申请公开件',
    right: '政府信息公开申请',
    severity: 'hint',
    unsure: true,
    bad: '无依法申请公开件。',
    good: '无政府信息公开申请。',
  },
];

/** 更好的满足: what is done after 的 that should be 地. Only where the word after it shows that it is done to something. */
export const manners: readonly string[] =
  '不断 及时 积极稳妥 稳妥 有序 有效 切实 认真 准确 深入 扎实 持续 逐步 充分 严格 快速 高效 迅速 广泛 大力 全面 更快 更多 更高 更好 更加有效 更有效 更加有力 更加深入 更深入 更加全面 更全面 更加及时 更及时 更加准确 更准确 更加主动 积极主动 更加积极 更加规范 更规范 更加充分 更充分 更加扎实 更扎实 更加广泛 更广泛 更加精准 更精准 进一步 积极 有力 规范 稳步 圆满 客观 如实 扎实有效 切实有效 有条不紊 持之以恒'.split(
    ' ',
  );

interface Action {
  readonly verb: string;
  /** Pattern: what comes next where the verb is one for sure; anything at all without it. */
  readonly before?: string;
  /** A sentence with the slip, and one in which 的 is right. */
  readonly bad: string;
  readonly good: string;
}

const aim =
  '(?:了|全|各|广大|人民|群众|公众|社会|企业|百姓|市民|公民|基层|政府|政务|信息|公开|我|其|依法|国家|经济|监督|职|民生|申请人|办事)';

/** Behind these verbs what is done follows, but for nouns that they are part of. */
const anything =
  '(?![，。；：、）”的和与及或等是者]|空间|方式|方法|办法|作用|机制|力|措施|情况|效果|成效|水平|度|率|感|需要|要求|条件|渠道|体系|环境|建议|方案|过程|程序|计划|工作|态度|举措|态势|细则|意见|手段|步骤|途径|模式|$)';

/** What is done: 满足, 推进. */
export const actions: readonly Action[] = [
  { verb: '满足', before: '(?![感度。，；、])', bad: '更好的满足群众需求。', good: '带来更好的满足感。' },
  { verb: '服务', before: `(?:于|${aim})(?!环境|平台|中心|体系)`, bad: '更好的服务群众。', good: '提供更好的服务环境。' },
  { verb: '保障', before: aim, bad: '更好的保障公众知情权。', good: '提供更好的保障条件。' },
  { verb: '推进', before: `(?:${aim}|各项|改革|工作|乡村|重点|项目)`, bad: '更加有效的推进政务公开。', good: '找到更加有效的推进办法。' },
  { verb: '推动', before: `(?:${aim}|落实|各项|改革|工作|乡村|重点|项目|高质量)`, bad: '更好的推动政务公开。', good: '有更好的推动作用。' },
  { verb: '促进', before: aim, bad: '更好的促进政府职能转变。', good: '有更好的促进作用。' },
  {
    verb: '发挥',
    before: `(?:了|好|出|其|政府|信息|作用|公开|监督|网站|平台|示范|${anything})`,
    bad: '更好的发挥政府信息的作用。',
    good: '有更好的发挥空间。',
  },
  { verb: '开展', before: `(?:${aim}|工作|好|各项|培训)`, bad: '更好的开展工作。', good: '有更好的开展方式。' },
  { verb: '完成', before: '(?:了|好|各项|全年|工作|任务|政府|信息)', bad: '更好的完成各项任务。', good: '有更好的完成效果。' },
  { verb: '做好', bad: '更加主动的做好公开工作。', good: '更加主动地做好公开工作。' },
  { verb: '履行', before: `(?:好|职|法定|公开|政府|工作|各|${anything})`, bad: '更好的履行职责。', good: '有更好的履行方式。' },
  { verb: '回应', before: aim, bad: '更加及时的回应社会关切。', good: '作出更加及时的回应。' },
  { verb: '贯彻', before: '(?:落实《|落实[中国省市县]|执行|《)', bad: '更好的贯彻落实《条例》。', good: '更好地贯彻落实《条例》。' },
  {
    verb: '提高',
    before: `(?:了|群众|公众|全|各|工作|干部|信息|政府|政务|公开|服务|办事|其|自身|思想|认识|知晓|透明|${anything})`,
    bad: '不断的提高群众知晓率。',
    good: '有不断的提高。',
  },
  {
    verb: '提升',
    before: `(?:了|群众|公众|全|各|工作|干部|信息|政府|政务|公开|服务|办事|其|自身|${anything})`,
    bad: '不断的提升服务水平。',
    good: '有不断的提升空间。',
  },
  {
    verb: '加强',
    before: `(?:了|对|工作|与|政府|政务|信息|公开|队伍|学习|培训|宣传|管理|${anything})`,
    bad: '不断的加强学习。',
    good: '得到有效的加强。',
  },
  {
    verb: '完善',
    before: `(?:了|各项|政府|政务|信息|公开|工作|制度|机制|相关|有关|${anything})`,
    bad: '不断的完善各项制度。',
    good: '得到不断的完善。',
  },
  {
    verb: '更新',
    before: '(?:了|栏目|内容|网站|信息|政府|公开|相关|有关|各类|目录|指南|机构|平台|政务)',
    bad: '及时的更新栏目内容。',
    good: '提供及时的更新提醒。',
  },
  {
    verb: '公开',
    before: '(?:了|政府信息|政务信息|相关|有关|各类|群众|涉及|重点|财政)',
    bad: '及时的公开相关信息。',
    good: '做到及时的公开。',
  },
  { verb: '发布', before: '(?:了|政府|政务|信息|相关|有关|各类|工作)', bad: '及时的发布工作动态。', good: '建立及时的发布机制。' },
  {
    verb: '落实',
    before: `(?:了|各项|《|政府|公开|工作|责任|好|上级|国家|省|市|县|区|${anything})`,
    bad: '认真的落实各项任务。',
    good: '得到有效的落实。',
  },
  {
    verb: '执行',
    before: `(?:了|《|各项|国家|公开|保密|审核|有关|相关|${anything})`,
    bad: '严格的执行保密制度。',
    good: '得到严格的执行。',
  },
  { verb: '方便', before: '(?:了|群众|公众|企业|百姓|市民|人民|办事)', bad: '更好的方便群众办事。', good: '提供更好的方便条件。' },
];
