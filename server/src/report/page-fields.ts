import { memoByText } from '../text/memo.ts';

/** Lines of 索引号、发布时间、来源 and the like, which government sites put around a document. */

/** Names of fields that say by themselves that a line is a page's. */
const pageFields: readonly string[] = [
  '索引号 信息索引 信息索引号 信息编号 信息标识 信息名称 信息分类 信息来源 发布来源 文章来源 稿件来源 内容来源 来源 稿源 供稿单位 供稿人 供稿',
  '发文字号 发文日期 发文机构 发文机关 发文单位 发布日期 发布时间 发布机构 发布机关 发布单位 发布人 发表时间 发表日期',
  '成文日期 生成日期 生成时间 形成时间 公开日期 公开时间 公布日期 更新时间 更新日期 录入时间 废止日期 失效日期 生效日期',
  '主题分类 内容分类 体裁分类 组配分类 公文种类 文种 服务对象 公开责任部门 责任部门 公开目录 公开程序 公开时限 公开范围 公开类别 公开属性 信息类别 所属分类 所属栏目',
  '文件有效性 是否有效 有效性 效力属性 效力状态 时效性 主题词 内容概述 记录形式 载体类型 访问量 访问次数',
  '浏览次数 浏览量 浏览数 浏览 阅读次数 阅读量 阅读数 阅读 点击次数 点击数 点击量 点击率 点击 文章字体 文章字号 正文字体 字体大小 字体 字号',
].flatMap((row) => row.split(' '));
/** Names that the report itself may use as short heads: they count beside others. */
const commonFields = '公开方式 公开形式 关键词 标题 名称 文号 有效期 时间 日期 分享'.split(' ');
/** A line of nothing else is the column of signatures, another rule's matter. */
const roleFields = '责任编辑 编辑 作者 审核 责编'.split(' ');

/** Letters of a name may be set apart: 索 引 号. */
const spelt = (names: readonly string[]): string => names.map((name) => [...name].join('[ \\u00a0\\u3000]{0,6}')).join('|');
const byLength = (names: readonly string[]): string[] => [...names].sort((a, b) => b.length - a.length);
const field = new RegExp(
  `(?<![\\u4e00-\\u9fff《“（])(?:(?<page>${spelt(byLength(pageFields))})|(?<common>${spelt(byLength(commonFields))})|(?<role>${spelt(byLength(roleFields))}))(?=\\s*[:：]|[\\s】\\])|]|$)(?:\\s*[:：])?`,
  'g',
);
const bullet = /^\s*(?:[•·●○◆◇■□▪▶►*-]\s*|[【[（(])?/;
const bars = /[|｜]/g;
/** A day by itself before the fields. */
const leadingDay = /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s+\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?\s+/;
/** Buttons, and what a bar has between its fields. */
const buttons =
  /(?:[【[（(]\s{0,3})?(?:打印(?:正文|本页|此页|文章|页面)?|关闭(?:窗口|本页|页面)?|收藏(?:本页)?|纠错|大|中|小|分享到?|保护视力色|默认|特大)\s{0,3}[:：】\]）)]?/g;
const prose = /[。！!？?；;，,]|、[\u4e00-\u9fff]{2}/;
/** Among several names of a page's a value may be a list: 主题分类：科技、教育. */
const sentence = /[。！!？?；;，,]/;
const longestValue = 60;
const longestLine = 200;
const dated = /\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]/;

/**
 * What a line is by itself. `fields`: a page's, whatever is around it; `labels`: names of fields alone, whose values are elsewhere;
 * `maybe`: a page's beside others of its kind; null: none of these.
 */
export type FieldLine = 'fields' | 'labels' | 'maybe' | null;

export const fieldLine: (text: string) => FieldLine = memoByText((text): FieldLine => {
  if (text.length > longestLine || !mayName.test(text)) return null;
  const line = ofCells(text).replace(bullet, '').replace(leadingDay, '');
  const matches = [...line.matchAll(field)];
  const [first] = matches;
  if (first?.index !== 0) return null;
  const values = matches.map((match, i) =>
    line
      .slice(match.index + match[0].length, matches[i + 1]?.index ?? line.length)
      .replace(buttons, ' ')
      .trim(),
  );
  const named = matches.filter(({ groups }) => groups?.role === undefined);
  if (named.length === 0) return null;
  const pages = named.filter(({ groups }) => groups?.page !== undefined);
  const noValue = pages.length > 1 ? sentence : prose;
  if (values.some((value) => value.length > longestValue || noValue.test(value) || value.startsWith('《'))) return null;
  const hasColon = matches.some(([words]) => /[:：]$/.test(words));
  const hasDate = values.some((value) => dated.test(value));
  if (values.every((value) => value === ''))
    return pages.length > 0 && (hasColon || matches.length > 1) ? 'labels' : hasColon ? 'maybe' : null;
  if (!hasColon) return matches.length > 1 || (pages.length > 0 && (hasDate || /\d/.test(values[0] ?? ''))) ? 'fields' : null;
  if (pages.length > 0 || named.length > 1) return 'fields';
  return hasDate ? 'fields' : 'maybe';
});

/** A row of a table has a name and its value in turn; elsewhere bars only part the fields. */
function ofCells(text: string): string {
  if (!/^\s*[|｜]/.test(text)) return text.replace(bars, ' ');
  const cells = text
    .trim()
    .replace(/^[|｜]|[|｜]$/g, '')
    .split(/[|｜]/);
  return cells.map((cell, i) => (i % 2 === 0 && cell.trim() !== '' ? `${cell.trim()}：` : ` ${cell.trim()} `)).join('');
}

/** Whether a line is nothing but the name of a page's field, without a colon. */
export const isFieldName = memoByText((text) => pageNames.has(text.replace(bullet, '').replace(/[\s】\])]/g, '')));
const pageNames = new Set(pageFields);

/** Characters of which every such line has one. */
const mayName = /[号源间期构关位人类门录序限围别称性态词述式量数率体题目种览读击稿]/;
