/** What laws and notices are that reports cite, and whether they are in force (domain: 条例, 相关法; only what was found published). */

export interface LawFacts {
  /** In full, without the title marks. */
  readonly title: string;
  /** The words between title marks that mean it; a short title only where it can be no other. */
  readonly named: RegExp;
  /** 国务院令第711号, 国办函〔2020〕109号; left out where it has none that reports cite. */
  readonly number?: string;
  /** One statement a line: who issued it, when, in force or replaced by what. */
  readonly facts: readonly string[];
  /** What it means for a report. */
  readonly use?: string;
  readonly inForce: boolean;
}

/** 《中华人民共和国政府信息公开条例》 as it is in force. */
export const regulationFacts: LawFacts = {
  title: '中华人民共和国政府信息公开条例',
  named: /^新?(?:(?:中华人民共和国)?政府信息公开)?条例$/,
  number: '国务院令第711号',
  facts: ['2019年4月3日修订公布，2019年5月15日起施行。', '修订前为国务院令第492号，2007年4月5日公布。'],
  use: '第四十九条规定年度报告的期限，第五十条规定年度报告的内容。',
  inForce: true,
};

/** The text before the revision, which drafts still name by its order. */
const formerRegulationFacts: LawFacts = {
  title: '中华人民共和国政府信息公开条例（修订前）',
  named: /(?!)/,
  number: '国务院令第492号',
  facts: ['2007年4月5日公布。', '已由国务院令第711号修订，修订后的条例2019年5月15日起施行。'],
  inForce: false,
};

const formatOf2019: LawFacts = {
  title: '国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知',
  named: /年度报告有关事项的?通知$|年度报告格式[（(]试行[)）]$/,
  number: '国办公开办函〔2019〕60号',
  facts: ['发布《中华人民共和国政府信息公开工作年度报告格式（试行）》，适用于2019、2020年度的报告。'],
  use: '2021年度起由国办公开办函〔2021〕30号的格式取代。',
  inForce: false,
};

const formatOf2021: LawFacts = {
  title: '国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知',
  named: /年度报告格式[〉》>]?(?:的通知)?$/,
  number: '国办公开办函〔2021〕30号',
  facts: ['印发现行的年度报告格式，适用于2021年度及以后的报告，取代国办公开办函〔2019〕60号的试行格式。'],
  use: '报告内容严格按《政府信息公开条例》第五十条，“不能遗漏，也不宜泛化”。',
  inForce: true,
};

const fee: LawFacts = {
  title: '政府信息公开信息处理费管理办法',
  named: /信息处理费管理办法[〉》>]?(?:的通知)?$/,
  number: '国办函〔2020〕109号',
  facts: ['国务院办公厅2020年11月17日印发。', '按件或者按量计收，超额累进，不得重复；按件计收时，同一申请人一个自然月10件以下（含）不收。'],
  inForce: true,
};

const jointDefendants: LawFacts = {
  title: '国务院办公厅政府信息与政务公开办公室对深圳市的答复',
  named: /(?!)/,
  number: '国办公开办函〔2016〕201号',
  facts: ['2016年9月1日答复：复议机关作共同被告的诉讼，只计原行为主体的案件，不计复议机关的。'],
  inForce: true,
};

const reconsideration: LawFacts = {
  title: '中华人民共和国行政复议法',
  named: /^(?:中华人民共和国)?行政复议法$/,
  facts: ['2023年9月1日修订，2024年1月1日起施行。'],
  use: '第二十三条第一款第（四）项：申请政府信息公开、行政机关不予公开的，应当先申请行政复议；第五十三条：政府信息公开案件可以适用简易程序。',
  inForce: true,
};

/** The documents that the tool knows by their titles or numbers; the first whose title fits is meant. */
export const knownLaws: readonly LawFacts[] = [
  regulationFacts,
  formerRegulationFacts,
  formatOf2019,
  formatOf2021,
  fee,
  jointDefendants,
  reconsideration,
];

/** What articles of the 条例 say, in short, by their numbers. */
export const regulationArticles: Readonly<Record<number, string>> = {
  4: '政府信息公开工作机构的职责包括编制公开指南、公开目录和年度报告。',
  5: '坚持以公开为常态、不公开为例外，遵循公正、公平、合法、便民的原则。',
  14: '不予公开：国家秘密；法律、行政法规禁止公开的；公开后可能危及国家安全、公共安全、经济安全、社会稳定的。',
  15: '公开会损害第三方合法权益的，不得公开。',
  16: '内部事务信息、过程性信息和行政执法案卷信息，可以不予公开。',
  20: '主动公开的十五项内容。',
  26: '应当主动公开的信息，自形成或者变更之日起20个工作日内公开。',
  27: '公民、法人和其他组织可以申请公开政府信息，不再要求“三需要”。',
  30: '申请内容不明确的，7个工作日内一次性告知补正；逾期不补正的视为放弃申请。',
  33: '20个工作日内答复，延长的期限不超过20个工作日。',
  35: '申请的数量、频次明显超过合理范围的，可以要求说明理由，直至不予处理。',
  36: '答复的各种情形：已主动公开、提供、不予公开、信息不存在、不属于本机关、重复申请、依照专门规定。',
  37: '能够区分处理的，提供可以公开的部分。',
  38: '需要加工、分析的，可以不予提供。',
  39: '信访、投诉、举报不作为政府信息公开申请处理；要求提供公开出版物的，告知获取途径。',
  42: '依申请提供政府信息不收取费用；数量、频次明显超过合理范围的，可以收取信息处理费。',
  46: '政府信息公开工作的考核、社会评议和责任追究制度。',
  47: '主管部门督促整改、通报批评。',
  49: '县级以上人民政府部门每年1月31日前提交并公布上一年度报告；县级以上地方人民政府的主管部门每年3月31日前公布本级政府上一年度报告。',
  50: '年度报告的内容：主动公开，收到和处理申请，被复议、诉讼，存在的主要问题及改进情况（各级人民政府还包括考核、社会评议、责任追究结果），其他需要报告的事项。',
  54: '法律、法规授权的具有管理公共事务职能的组织适用本条例。',
};
