import { formIds, tableIds } from '../../server/src/standard/forms.ts';
import { sectionHeading } from '../../server/src/standard/phrases.ts';
import { sections } from '../../server/src/standard/sections.ts';
import type { FormId, SectionNumber, TableId } from '../../server/src/standard/types.ts';
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

const newest: FormId = '2021';
const periodOf: Readonly<Record<FormId, string>> = { '2019': '2019、2020年度', '2021': '2021年度起' };

const tableNames: Readonly<Record<TableId, { readonly name: string; readonly latin: string; readonly title: string }>> = {
  disclosure: { name: '表二', latin: 'biao2', title: '主动公开政府信息情况' },
  applications: { name: '表三', latin: 'biao3', title: '收到和处理政府信息公开申请情况' },
  proceedings: { name: '表四', latin: 'biao4', title: '行政复议、行政诉讼情况' },
};

/** The newest form goes without its year; the older one says which it is. */
const suffixOf = (form: FormId) => (form === newest ? '' : form);

function wholeReport(form: FormId): string {
  const others = form === '2021' ? wording.noFee + wording.nothingElse : wording.nothingElse;
  const blocks: readonly (readonly [SectionNumber, string])[] = [
    [1, wording.overview],
    [2, barTable(form, 'disclosure')],
    [3, barTable(form, 'applications')],
    [4, barTable(form, 'proceedings')],
    [5, wording.problems],
    [6, others],
  ];
  return [wording.title, wording.preamble[form], ...blocks.map(([number, text]) => `${sectionHeading(number)}\n${text}`)].join('\n\n');
}

function reportSnippets(): SnippetFile {
  return Object.fromEntries(
    [...formIds]
      .reverse()
      .map((form) => [
        `整篇年报（${periodOf[form]}）`,
        snippet(
          [`年报${form}`, `nb${form}`, `nianbao${form}`, ...(form === newest ? ['年报', 'nianbao'] : [])],
          `政府信息公开工作年度报告全文，含标题、引言、六个部分和三张表（${periodOf[form]}格式）`,
          wholeReport(form),
        ),
      ]),
  );
}

function tableSnippets(): SnippetFile {
  const entries = [...formIds].reverse().flatMap((form) =>
    tableIds.flatMap((id): [string, Snippet][] => {
      const { name, latin, title } = tableNames[id];
      const suffix = suffixOf(form);
      const label = `${name}（${periodOf[form]}）`;
      return [
        [`${label}`, snippet([name + suffix, latin + suffix], `${title}，用竖线分隔的表格，数字从 0 填起`, barTable(form, id))],
        [
          `${label}·制表符`,
          snippet(
            [`${name}${suffix}制表符`, `${latin}${suffix}tab`],
            `${title}，用制表符分隔，可粘贴到 Word 或电子表格中转换为表格`,
            tabTable(form, id),
          ),
        ],
      ];
    }),
  );
  return Object.fromEntries(entries);
}

const headingPrefixes: Readonly<Record<SectionNumber, readonly string[]>> = {
  1: ['总体情况', 'ztqk', 'bt1'],
  2: ['主动公开政府信息情况', 'zdgk', 'bt2'],
  3: ['收到和处理政府信息公开申请情况', 'sqqk', 'bt3'],
  4: ['政府信息公开行政复议、行政诉讼情况', 'fyss', 'bt4'],
  5: ['存在的主要问题及改进情况', 'czwt', 'bt5'],
  6: ['其他需要报告的事项', 'qtsx', 'bt6'],
};

function phraseSnippets(): SnippetFile {
  const headings = sections.map(({ number, title }): [string, Snippet] => [
    `标题：${sectionHeading(number)}`,
    snippet(headingPrefixes[number], `第${'一二三四五六'[number - 1]}部分的标题：${title}`, `${sectionHeading(number)}\n`),
  ]);
  const preambles = [...formIds]
    .reverse()
    .map((form): [string, Snippet] => [
      `引言（${periodOf[form]}）`,
      snippet([`引言${suffixOf(form)}`, `yinyan${suffixOf(form)}`], '编制依据、组成部分、统计期限和联系方式', wording.preamble[form]),
    ]);
  return Object.fromEntries([
    ['报告标题', snippet(['报告标题', 'biaoti'], '××××年政府信息公开工作年度报告', wording.title)],
    ...headings,
    ...preambles,
    ['统计期限', snippet(['统计期限', 'tjqx'], '数据统计期限的说明', wording.period)],
    ['联系方式', snippet(['联系方式', 'lxfs'], '地址、邮编、电话和电子邮箱', wording.contact)],
    ['总体情况的五个方面', snippet(['五个方面', 'wgfm'], '主动公开、依申请公开、政府信息管理、平台建设、监督保障', wording.overview)],
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
