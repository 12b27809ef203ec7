import { forms, newestForm, periodOf, tableIds } from '../../server/src/standard/forms.ts';
import { sectionHeading } from '../../server/src/standard/phrases.ts';
import type { FormStandard, SectionNumber } from '../../server/src/standard/types.ts';
import { toChineseNumber } from '../../server/src/text/numerals.ts';
import { snippetBody } from './body.ts';
import { barTable, tabTable } from './tables.ts';
import * as wording from './wording.ts';

/** One entry of a snippet file. */
export interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

/** Entries by their name, which editors show. */
export type SnippetFile = Readonly<Record<string, Snippet>>;

const snippet = (prefix: readonly string[], description: string, text: string): Snippet => ({
  prefix,
  description,
  body: snippetBody(text),
});

/** The newest form goes without its year; the older ones say which they are. */
const suffixOf = (form: FormStandard) => (form === newestForm ? '' : form.id);

const newestFirst = [...forms].reverse();

function wholeReport(form: FormStandard): string {
  const blocks = new Map<SectionNumber, string>([
    [1, wording.overview(form)],
    [2, barTable(form, 'disclosure')],
    [3, barTable(form, 'applications')],
    [4, barTable(form, 'proceedings')],
    [5, wording.problems],
    [6, form.asksForFeeStatement ? wording.noFee + wording.nothingElse : wording.nothingElse],
  ]);
  const body = form.sections.map((section) => `${sectionHeading(section)}\n${blocks.get(section.number) ?? ''}`);
  return [wording.title, wording.preamble(form), ...body].join('\n\n');
}

function reportSnippets(): SnippetFile {
  return Object.fromEntries(
    newestFirst.map((form) => [
      `整篇年报（${periodOf(form)}）`,
      snippet(
        [`年报${form.id}`, `nb${form.id}`, `nianbao${form.id}`, ...(form === newestForm ? ['年报', 'nianbao'] : [])],
        `政府信息公开工作年度报告全文，含标题、引言、六个部分和三张表（${periodOf(form)}格式）`,
        wholeReport(form),
      ),
    ]),
  );
}

function tableSnippets(): SnippetFile {
  const entries = newestFirst.flatMap((form) =>
    tableIds.flatMap((id): [string, Snippet][] => {
      const { name, initials, subject } = form.tables[id];
      const latin = initials.at(-1) ?? '';
      const suffix = suffixOf(form);
      const label = `${name}（${periodOf(form)}）`;
      return [
        [`${label}`, snippet([name + suffix, latin + suffix], `${subject}，用竖线分隔的表格，数字从 0 填起`, barTable(form, id))],
        [
          `${label}·制表符`,
          snippet(
            [`${name}${suffix}制表符`, `${latin}${suffix}tab`],
            `${subject}，用制表符分隔，可粘贴到 Word 或电子表格中转换为表格`,
            tabTable(form, id),
          ),
        ],
      ];
    }),
  );
  return Object.fromEntries(entries);
}

/** Besides the title itself. */
const headingPrefixes: Readonly<Record<SectionNumber, readonly string[]>> = {
  1: ['ztqk', 'bt1'],
  2: ['zdgk', 'bt2'],
  3: ['sqqk', 'bt3'],
  4: ['fyss', 'bt4'],
  5: ['czwt', 'bt5'],
  6: ['qtsx', 'bt6'],
};

function phraseSnippets(): SnippetFile {
  const headings = newestForm.sections.map((section): [string, Snippet] => [
    `标题：${sectionHeading(section)}`,
    snippet(
      [section.title, ...headingPrefixes[section.number]],
      `第${toChineseNumber(section.number)}部分的标题：${section.title}`,
      `${sectionHeading(section)}\n`,
    ),
  ]);
  const preambles = newestFirst.map((form): [string, Snippet] => [
    `引言（${periodOf(form)}）`,
    snippet([`引言${suffixOf(form)}`, `yinyan${suffixOf(form)}`], '编制依据、组成部分、统计期限和联系方式', wording.preamble(form)),
  ]);
  return Object.fromEntries([
    ['报告标题', snippet(['报告标题', 'biaoti'], '××××年政府信息公开工作年度报告', wording.title)],
    ...headings,
    ...preambles,
    ['统计期限', snippet(['统计期限', 'tjqx'], '数据统计期限的说明', wording.period)],
    ['联系方式', snippet(['联系方式', 'lxfs'], '地址、邮编、电话和电子邮箱', wording.contact)],
    [
      '总体情况的五个方面',
      snippet(['五个方面', 'wgfm'], '主动公开、依申请公开、政府信息管理、平台建设、监督保障', wording.overview(newestForm)),
    ],
    ['收到申请情况', snippet(['收到申请', 'sdsq'], '新收、结转和办结的申请件数', wording.requests)],
    ['未收到申请', snippet(['未收到申请', '无申请', 'wsq'], '本年度没有收到政府信息公开申请', wording.noRequests)],
    ['复议诉讼情况', snippet(['复议诉讼', 'fyssjs'], '被申请行政复议、提起行政诉讼的件数', wording.proceedings)],
    ['无复议诉讼', snippet(['无复议诉讼', 'wfyss'], '本年度没有行政复议和行政诉讼', wording.noProceedings)],
    ['未收取信息处理费', snippet(['信息处理费', '未收取信息处理费', 'xxclf'], '第六部分：本年度未收取信息处理费', wording.noFee)],
    ['收取信息处理费', snippet(['收取信息处理费', 'sqxxclf'], '第六部分：本年度收取信息处理费的数额', wording.fee)],
  ]);
}

/** The snippet files by their path from the project's root. */
export function snippetFiles(): Readonly<Record<string, SnippetFile>> {
  return {
    'snippets/report.json': reportSnippets(),
    'snippets/tables.json': tableSnippets(),
    'snippets/phrases.json': phraseSnippets(),
  };
}
