import { describe, expect, it } from 'vitest';
import { lint } from '../../server/src/lint/lint.ts';
import { parse } from '../../server/src/report/parse.ts';
import { rules } from '../../server/src/rules/index.ts';
import type { Layout } from '../../server/src/tables/model.ts';
import { cleanDraft, type DraftOptions, draftCells } from '../helpers/draft.ts';

/**
 * What must stay silent: right text that other checkers report, or that tempts a rule to.
 * Every rule runs; hints are style and may be given.
 */

const findingsIn = (text: string) =>
  lint(parse(text), rules, {
    onRuleError: (_, error) => {
      throw error;
    },
  }).filter((finding) => finding.severity !== 'hint');

const spoken = (text: string) => findingsIn(text).map((finding) => `${finding.rule}：${finding.message}`);
const idsOf = (text: string) => findingsIn(text).map((finding) => finding.rule);

/** A correct report with lines added to the first section. */
const withOverview = (lines: string, options: DraftOptions = {}) => changed(options, (text) => text.replace('\n二、', `\n${lines}\n二、`));

/** A correct report in which the text was changed; fails where the change did nothing. */
function changed(options: DraftOptions, change: (text: string) => string): string {
  const before = cleanDraft(options);
  const after = change(before);
  if (after === before) throw new Error('the change found nothing to change');
  return after;
}

/** Cells of a table 3 in which only people asked, all got what they wanted, and nothing else happened. */
const requests = (received: number, carriedIn: number, carriedOut: number): NonNullable<DraftOptions['cells']> => {
  const cells: Record<string, string> = {};
  const processed = received + carriedIn - carriedOut;
  const zero = ['received.business', 'granted.business', 'processed.business'];
  const rows = ['partial', 'unavailable.notHeld', 'unprocessed.petition'];
  for (const key of zero) cells[`applications.${key}`] = '0';
  for (const row of rows) for (const column of ['natural', 'total']) cells[`applications.${row}.${column}`] = '0';
  for (const [row, count] of Object.entries({ received, carriedIn, granted: processed, processed, carriedOut })) {
    for (const column of ['natural', 'total']) cells[`applications.${row}.${column}`] = String(count);
  }
  return cells;
};

const halfWidth: Readonly<Record<string, string>> = { '，': ',', '：': ':', '；': ';', '（': '(', '）': ')' };

/** One trap: what it is, and the draft. */
type Trap = readonly [string, string];

const layouts: readonly Layout[] = ['pipe', 'tab', 'cells', 'spaced', 'html'];
const street: DraftOptions = { organ: '鱼塘街道办事处' };
const oldForm: DraftOptions = { form: '2019' };

const structure: readonly Trap[] = [
  ['1 rows 一、二、三、四、 of table 3 among the lines', cleanDraft({ layout: 'cells' })],
  ['1 the same with the old form', cleanDraft({ ...oldForm, layout: 'cells' })],
  [
    '1 a sub-heading with the name of a section',
    changed({}, (text) =>
      text
        .replace('（一）主动公开。', '（一）主动公开政府信息情况\n')
        .replace('（二）依申请公开。', '（二）收到和处理政府信息公开申请情况\n'),
    ),
  ],
  [
    '15 brackets and quotes that close in a later paragraph',
    withOverview('（第一次回复：见网站\n第二次回复：见公告栏）\n会议提出“主动公开\n及时回应”的要求。'),
  ],
  ['15 brackets of another width close', withOverview('我镇编制目录(共12类）和指南（共3份)。')],
];

const tables: readonly Trap[] = [
  ...layouts.flatMap((layout): Trap[] => [
    [`correct tables, ${layout}, form 2021`, cleanDraft({ layout })],
    [`correct tables, ${layout}, form 2019`, cleanDraft({ ...oldForm, layout })],
  ]),
  [
    '11 a remark in a cell',
    cleanDraft({
      cells: { 'disclosure.normativeDocs.made': '2（其中修订1件）', 'disclosure.normativeDocs.repealed': '1（含自然失效1件）' },
    }),
  ],
  [
    '13 labels broken over lines and cells, with blanks in them',
    changed({ ...oldForm, layout: 'cells' }, (text) =>
      text.replace('\n规章\n', '\n规    章\n').replace('（三）不予公开', '（三）不予\n公开').replace('商业企业', '商业 企业'),
    ),
  ],
  ['15 bars after the last column', changed({}, (text) => text.replace(/^(\|? ?行政许可[^\n]*)$/m, '$1||||'))],
  [
    '19 a city office reports a rule; no unit with the amount',
    cleanDraft({
      ...oldForm,
      organ: '云汀市人民政府办公室',
      cells: {
        'disclosure.regulations.made': '1',
        'disclosure.regulations.disclosed': '1',
        'disclosure.regulations.totalDisclosed': '1',
        'disclosure.procurement.amount': '238.58',
      },
    }),
  ],
];

const counts: readonly Trap[] = [
  ['2 answers that are no answers to requests', withOverview('办理人大代表建议和答复8件，政协提案和答复9件，12345热线办件581件。')],
  [
    '3 new and carried in together',
    withOverview('2023年，我镇共受理政府信息公开申请749件（含上年结转36件）。', { cells: requests(713, 36, 0) }),
  ],
  ['4 the name of the row 结转下年度', withOverview('结转下年度继续办理的申请，我镇将按期答复。')],
  [
    '5 partial numbers',
    withOverview('我镇受理政府信息公开申请19件，其中11件均按规定程序办结，8件申请人主动撤销。', { cells: requests(19, 0, 0) }),
  ],
  [
    '5 answers with those carried in and without those carried out',
    withOverview('受理政府信息公开申请3259件，答复3278件（含上年度结转77件，另有58件顺延到下年度答复）。', {
      cells: requests(3259, 77, 58),
    }),
  ],
  [
    '5 reviews and suits each for themselves',
    withOverview('因政府信息公开被申请行政复议134件，行政诉讼57件。', {
      cells: {
        'proceedings.review.upheld': '134',
        'proceedings.review.total': '134',
        'proceedings.suitDirect.upheld': '57',
        'proceedings.suitDirect.total': '57',
      },
    }),
  ],
  [
    '14 numbers without a counterpart, parts that do not claim to be all',
    withOverview('收集企事业单位信息103家，办理提案57个，解答提问136个。公开信息213条，重点公开疫情信息4条、扶贫信息53条、规划信息61条。'),
  ],
  ['17 a percentage cut off instead of rounded', withOverview('公开信息805条，其中政策解读35条，占4.34%。')],
  ['18 nothing of another kind', withOverview('全年未收到投诉，无败诉案件，未发生责任追究。')],
];

const datesAndNumbers: readonly Trap[] = [
  [
    '6 other years',
    withOverview(
      '落实2020—2023年部署，自2008年创刊以来连续出版，与2022年相比增长5%，2024年将进行整合。' +
        '公开《关于印发〈2022年工作要点〉的通知》（青政办发〔2018〕12号）。',
    ),
  ],
  ['6 what the next year will bring', withOverview('2021年将政务新媒体账号进行整合。', oldForm)],
  [
    '7 telephone numbers, document numbers, times, ratios, decimals, addresses of pages',
    withOverview(
      '咨询电话0100-5550123、12345，国务院令第711号，青政发〔2018〕12号，网址http://example.gov.cn/threads/content?tid=6328326，' +
        '更新于10:08:26，比例尺1:500，增长4.35%，受益群众1,295人，索引号11341702486344515H/202110-00013。',
    ),
  ],
  [
    'a range of years, a day after a number in brackets',
    withOverview('实施2019-2020年计划。（1）2020年5月9日公开计划；（2）2020年9月29日公开方案。'),
  ],
  ['blanks and full-width digits in dates', withOverview('2023 年 3 月 1 日召开会议，２０２３年１２月３１日前完成。')],
  ['long numbers before 年', withOverview('出土距今20000年前的文物，12345年度办件量上升，开展20多年来的文件清理，2023年365日不间断服务。')],
  ['counts right after a month', withOverview('2023年12月12个部门参加，2023年3月2次通报，2023年1月1、2日值班，6月底前完成。')],
  ['the end of the period without its year', changed({}, (text) => text.replace('起至2023年12月31日止', '起至12月31日止'))],
  ['截至 the last day of the year', changed({}, (text) => text.replace('自2023年1月1日起至2023年12月31日止', '截至2023年12月31日'))],
];

const words: readonly Trap[] = [
  [
    '8 other parts of the street, and regions',
    withOverview(
      '成立以我街道办主任为组长的领导小组，各局、各办配合，我国、我省、我市、我区、我县、全旗上下，本机关、本单位负责。',
      street,
    ),
  ],
  ['8 no self-reference at all', withOverview('我办理的事项、我委托的代理人、我所在的村、我处理的信件、我局限于条件未参加。', street)],
  ['8 organ unknown', changed({ organ: '青禾' }, (text) => text.replace(/(?<!1\.)本机关/g, '我局'))],
  ['8 words that another organ said', withOverview('县水务局来函称“我局将派员参加”，公开《我局服务指南》。')],
  ['16 half-width punctuation throughout', changed({}, (text) => text.replace(/[，：；（）]/g, (mark) => halfWidth[mark] ?? mark))],
  ['20 words that repeat on purpose', withOverview('点点滴滴，方方面面，逐步逐项，研究研究再定。')],
  [
    'right words that contain wrong ones',
    withOverview('公布署名文章，做为民服务的实事，按装修标准验收，台风登陆前预警，宣传蓝天保卫战，创建全国文明城市，一贯切实履职。'),
  ],
];

const residue: readonly Trap[] = [
  ['a source that is quoted', withOverview('信息来源：《青禾年鉴》。')],
  ['words of web pages in prose', withOverview('完善相关信息，群众可扫一扫在手机上查看，并分享到朋友圈。公众可打印本页。')],
  ['the path of a column', withOverview('在“首页>政府信息公开”栏目公开。')],
  ['a name kept back', withOverview('答复申请人张××、刘XX，设置“XX政策解读”栏目。')],
  ['a rule of three checks', withOverview('落实“三审三校”制度，初审、复审、终审各负其责。')],
];

/** Each stands on a line of its own in the draft, as it would in a report; none is a mistake. */
const prose: readonly string[] = [
  '印发《关于进一步加强政府信息公开工作的通知》（乐政发〔2018〕59号）。',
  '本方案于2025年3月27日印发。',
  '地区生产总值（GDP）增长5.2%，达到3.2亿元。',
  '公开《2024年工作回顾》，其中“一、2024年工作回顾”部分配有图解。',
  '聚焦“三大攻坚战”，公开工作进展。',
  '加强12345热线建设。',
  '公开“十四五”规划和2035年远景目标。',
  '落实“放管服”改革，新增就业5万人——创历史新高。',
  '转发《国务院关于印发〈2024年行动方案〉的通知》（国发〔2024〕7号）。',
  '学习贯彻党的二十届三中全会精神。',
  'A股上市公司新增3家。',
  '确保6月底前完成。',
  '每千人口拥有执业（助理）医师3.5名。',
  '投资完成率98.6%（含省级项目）。',
  '筹备五届四次、五届五次会议。',
  '公开（2021）京01民初123号判决书。',
  '完成2019-2020年档案整理。',
];

/** The two headings among the lines of ordinary prose, where such headings may stand. */
const headings: Trap = [
  'headings of ordinary prose',
  withOverview('（六）聚焦“三大攻坚战”，公开工作进展。\n1.加强12345热线建设。\n2.加强平台建设。'),
];

const groups: readonly (readonly [string, readonly Trap[]])[] = [
  ['structure', structure],
  ['tables', tables],
  ['counts', counts],
  ['dates and numbers', datesAndNumbers],
  ['words', words],
  ['residue', residue],
  ['ordinary prose', [...prose.map((line): Trap => [line, withOverview(line)]), headings, ['all of it', withOverview(prose.join('\n'))]]],
];

describe.each(groups)('silent: %s', (_, traps) => {
  it.each(traps)('%s', (_, text) => {
    expect(spoken(text)).toEqual([]);
  });
});

/** Cells of table 2 as a draft has them in which nobody filled it in. */
const emptyDisclosure = Object.fromEntries(Object.keys(draftCells('2021').disclosure).map((key) => [`disclosure.${key}`, ''] as const));

describe('one finding, and no more', () => {
  it.each([
    ['9 no title, no year, no preamble', cleanDraft({ parts: { title: '', preamble: '' } }), ['missing-title']],
    [
      '10 a blank total beside its parts is to be filled in',
      cleanDraft({ cells: { 'applications.received.total': '' } }),
      ['table-cell-empty'],
    ],
    ['12 an empty table', cleanDraft({ cells: emptyDisclosure }), ['table-cell-empty']],
    ['a title in angle brackets is no markup', withOverview('公开《关于印发<信息处理费管理办法>的通知》。'), ['nested-booktitle']],
  ])('%s', (_, text, expected) => {
    expect(idsOf(text)).toEqual(expected);
  });

  it('12 flattened tables: one finding each, no missing rows', () => {
    expect(new Set(idsOf(cleanDraft({ layout: 'glued' })))).toEqual(new Set(['table-flattened']));
  });
});
