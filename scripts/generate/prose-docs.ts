import { type ClausePattern, inOrderPattern, numberPatterns, restPatterns } from '../../server/src/prose/clause-patterns.ts';
import { incomparable } from '../../server/src/prose/comparability.ts';
import { leads } from '../../server/src/prose/leads.ts';
import { scopeRules } from '../../server/src/prose/scope-rules.ts';
import { tokenRules } from '../../server/src/prose/token-rules.ts';
import type { WordCategory } from '../../server/src/prose/vocabulary/category.ts';
import { timeRows } from '../../server/src/prose/vocabulary/times.ts';
import { vocabularyRows } from '../../server/src/prose/vocabulary/vocabulary.ts';

/** The page on which sentences are understood, by its path. */
export function proseDocs(): Record<string, string> {
  return { 'docs/how-prose-is-read.md': page() };
}

const categoryNames: Readonly<Record<WordCategory, string>> = {
  request: '申请',
  row: '表三的行',
  applicant: '申请人',
  proceeding: '复议、诉讼',
  result: '复议、诉讼的结果',
  item: '表二的行',
  column: '表二的列',
  information: '公开信息的条数',
  fee: '信息处理费',
  channel: '渠道',
  time: '时间',
  whose: '谁的',
  'of-which': '其中',
  compare: '比较',
  fill: '不影响意思的词',
  'on-time': '按时',
  link: '连词',
  etc: '等、通过',
  all: '全部',
  'in-order': '分别',
  negation: '否定',
  rate: '比率',
  foreign: '别的事',
  comma: '逗号',
  stop: '句号、分号',
  colon: '冒号',
  open: '左括号',
  close: '右括号',
};

const kindNames: Readonly<Record<ClausePattern['kind'], string>> = {
  count: '数量',
  total: '合计',
  none: '没有',
  'all-done': '全部办结',
  result: '复议、诉讼的结果',
  mention: '不比较',
};

const row = (...cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

function patternRows(patterns: readonly ClausePattern[]): string {
  return patterns.map(({ name, title, kind, examples }) => row(title, kindNames[kind], examples.join('<br>'), `\`${name}\``)).join('\n');
}

function wordRows(): string {
  const rows = vocabularyRows.map(({ category, concept, example }) => row(categoryNames[category], concept && `\`${concept}\``, example));
  return [
    ...rows,
    ...timeRows.map(({ category, concept, example }) => row(categoryNames[category], concept && `\`${concept}\``, example)),
  ].join('\n');
}

function page(): string {
  return `<!-- 本页由 npm run generate 从词汇、句式和归属规则的例子生成，请勿手改。 -->

# 正文的数字是怎样读的

一句话先切成词（server/src/prose/vocabulary/），再按句式（clause-patterns.ts）读成“说了什么”，然后按归属规则（scope-rules.ts）判断是不是本机关全年的数，
是，才与表格比较。句中有一个词不认识，这个数就不读：宁可不说，不可说错。多认一种说法，是加一行词或者一个句式，各带一个例子；例子就是测试。

## 句式

从上到下，用第一个合适的。数量前后的词：

| 说法 | 读成 | 例子 | 名称 |
|---|---|---|---|
${patternRows([inOrderPattern, ...numberPatterns])}

没有数量的分句，和最后一个数量后面的词：

| 说法 | 读成 | 例子 | 名称 |
|---|---|---|---|
${patternRows(restPatterns)}

## 归属

一个数是谁的、什么时候的，用第一条合适的；一条都不合适，就是本机关全年的。

| 规则 | 例子（最后一个数不与表格比较） | 名称 |
|---|---|---|
${scopeRules.map(({ says, example, name }) => row(says, example, `\`${name}\``)).join('\n')}

## 看起来像、其实不是

| 规则 | 例子 | 名称 |
|---|---|---|
${tokenRules.map(({ says, example, name }) => row(says, example, `\`${name}\``)).join('\n')}

## 分项

哪些词引出一个数的各部分；合起来应当等于它的，或者不应当超过它的，才与它比较。

| 说法 | 例子 | 名称 |
|---|---|---|
${leads.map(({ says, example, name }) => row(says, example, `\`${name}\``)).join('\n')}

下面的情形，各部分的和说明不了什么，不比较：

| 情形 | 例子 | 名称 |
|---|---|---|
${incomparable.map(({ says, example, name }) => row(says, example, `\`${name}\``)).join('\n')}

## 词汇

| 类 | 含义 | 例子 |
|---|---|---|
${wordRows()}
`;
}
