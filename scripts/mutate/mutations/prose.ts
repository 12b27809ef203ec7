import { formDue } from '../../../server/src/report/form-due.ts';
import { forms } from '../../../server/src/standard/forms.ts';
import type { Span } from '../../../server/src/text/span.ts';
import { inProse, isInTable, type Mutation, matches, replaced, type Subject, textOf } from '../mutation.ts';

/** What the prose says: dates, the organ's name for itself, figures, laws. */

const plusOne = (digits: string): string => String(Number(digits.replaceAll(',', '')) + 1);
const plusMany = (digits: string): string => String(Number(digits.replaceAll(',', '')) + 37);

/** Changes a figure; it may be reported anywhere in its sentence. */
function inStatement(pattern: RegExp, newText: (found: string) => string): Mutation['of'] {
  return (subject, random) => {
    const span = random.of(matches(subject, pattern).filter((s) => !isInTable(subject, s)));
    return span && replaced(span, newText(textOf(subject, span)), [sentenceAt(subject, span)]);
  };
}

function sentenceAt({ text }: Subject, { start, end }: Span): Span {
  const close = text.slice(end).search(/[。\n]/);
  return { start: Math.max(text.lastIndexOf('。', start), text.lastIndexOf('\n', start)) + 1, end: close < 0 ? text.length : end + close };
}

/** Sentences that speak of the same figure another way break with it. */
const figures = [
  'narrative-request-count',
  'narrative-result-count',
  'narrative-breakdown-sum',
  'narrative-percent',
  'narrative-conflict',
  'narrative-litigation-count',
  'narrative-none-nonzero',
];
const years = ['period-not-full-year', 'year-mismatch', 'missing-preamble', 'date-impossible', 'date-malformed'];

const inPeriod =
  (pattern: RegExp, newText: (found: string) => string): Mutation['of'] =>
  (subject, random) => {
    const period = subject.report.period?.span;
    const span = period && random.of(matches(subject, pattern).filter((s) => s.start >= period.start && s.end <= period.end));
    return span ? replaced(span, newText(textOf(subject, span)), [span, period]) : null;
  };

const dates: readonly Mutation[] = [
  { name: '日期漏“年”', rules: ['date-malformed'], consequences: years, of: inPeriod(/(?<=\d{4})(年)(?=\d{1,2}月)/, () => '') },
  { name: '日期漏“月”', rules: ['date-malformed'], consequences: years, of: inPeriod(/(?<=\d)(月)(?=\d{1,2}日)/, () => '') },
  { name: '日期漏“日”', rules: ['date-malformed'], consequences: years, of: inPeriod(/(?<=月\d{1,2})(日)/, () => '') },
  { name: '年份多一个数字', rules: ['date-malformed'], consequences: years, of: inPeriod(/(20\d\d)(?=年)/, (year) => `${year}0`) },
  { name: '不存在的日子', rules: ['date-impossible'], consequences: years, of: inPeriod(/12月(31)日/, () => '32') },
  { name: '不存在的月份', rules: ['date-impossible'], consequences: years, of: inPeriod(/(12)月31日/, () => '13') },
  { name: '统计期限不到年底', rules: ['period-not-full-year'], consequences: years, of: inPeriod(/(12月31日)/, () => '11月30日') },
  { name: '统计期限不从年初', rules: ['period-not-full-year'], consequences: years, of: inPeriod(/(1月1日)/, () => '2月1日') },
  {
    name: '统计期限是另一年',
    rules: ['year-mismatch', 'period-not-full-year'],
    consequences: [...years, 'cross-year-residue'],
    of: (subject) => {
      const period = subject.report.period?.span;
      if (!period || subject.report.title?.year === null) return null;
      const text = textOf(subject, period).replace(/20\d\d/g, (year) => String(Number(year) - 1));
      return replaced(period, text, [period, ...subject.report.years.flatMap(({ span }) => (span ? [span] : []))]);
    },
  },
  { name: '日期写成“01月01日”', rules: ['date-style'], consequences: years, of: inPeriod(/(1月1日)/, () => '01月01日') },
];

const wrongSelf: Readonly<Record<string, string>> = { 局: '镇', 镇: '局', 乡: '局', 街道: '镇', 委: '局', 厅: '局', 中心: '局', 办: '局' };

const organs: readonly Mutation[] = [
  {
    name: '自称成了另一类机关',
    rules: ['self-reference-mismatch'],
    consequences: ['self-reference-mixed'],
    of: (subject, random) => {
      if (subject.report.organ?.kind === 'unknown' || subject.report.organ === null) return null;
      const spans = matches(
        subject,
        /我(局|镇|乡|街道|委|厅|中心|办)(?=[\p{Script=Han}]{0,3}(?:认真|全年|严格|新|未|将|坚持|持续|政府|依|做|没有))/u,
      );
      const span = random.of(spans.filter((s) => !isInTable(subject, s)));
      return span && replaced(span, wrongSelf[textOf(subject, span)] ?? '局', [{ start: span.start - 1, end: span.end }]);
    },
  },
];

const claims: readonly Mutation[] = [
  {
    name: '正文新收件数不对',
    rules: ['narrative-request-count'],
    consequences: figures,
    of: inStatement(/新收政府信息公开申请(\d[\d,]*)件/, plusMany),
  },
  {
    name: '正文予以公开件数不对',
    rules: ['narrative-result-count', 'narrative-breakdown-sum'],
    consequences: figures,
    of: inStatement(/予以公开(\d[\d,]*)件/, plusMany),
  },
  {
    name: '正文部分公开件数不对',
    rules: ['narrative-result-count', 'narrative-breakdown-sum'],
    consequences: figures,
    of: inStatement(/部分公开(\d[\d,]*)件/, plusMany),
  },
  {
    name: '正文无法提供件数不对',
    rules: ['narrative-result-count', 'narrative-breakdown-sum'],
    consequences: figures,
    of: inStatement(/无法提供(\d[\d,]*)件/, plusMany),
  },
  {
    name: '正文不予处理件数不对',
    rules: ['narrative-result-count', 'narrative-breakdown-sum'],
    consequences: figures,
    of: inStatement(/不予处理(\d[\d,]*)件/, plusMany),
  },
  {
    name: '正文行政复议件数不对',
    rules: ['narrative-litigation-count'],
    consequences: figures,
    of: inProse(/行政复议(\d[\d,]*)件/, plusOne),
  },
  {
    name: '正文行政诉讼件数不对',
    rules: ['narrative-litigation-count', 'narrative-none-nonzero'],
    consequences: figures,
    of: inProse(/行政诉讼(\d[\d,]*)件/, plusOne),
  },
  {
    name: '正文规范性文件件数不对',
    rules: ['narrative-table2-count'],
    consequences: figures,
    of: inProse(/(?:制发行政|新制作)规范性文件(\d+)件/, plusOne),
  },
  { name: '正文现行有效件数不对', rules: ['narrative-table2-count'], consequences: figures, of: inProse(/现行有效(\d+)件/, plusOne) },
  {
    name: '正文称没有收到申请，表三有',
    rules: ['narrative-none-nonzero'],
    consequences: figures,
    of: (subject, random) => {
      if ((subject.report.tables.applications?.cells.get('received.total')?.value ?? 0) === 0) return null;
      const span = random.of(matches(subject, /新收政府信息公开申请\d+件，上年结转\d+件；[^。]*。/));
      return span && replaced(span, '没有收到政府信息公开申请。');
    },
  },
  {
    name: '正文称收到申请，表三没有',
    rules: ['narrative-none-nonzero', 'narrative-request-count'],
    consequences: figures,
    of: (subject, random) => {
      if (subject.report.tables.applications?.cells.get('received.total')?.value !== 0) return null;
      const span = random.of(matches(subject, /((?:未|没有)收到政府信息公开申请)/));
      return span && replaced(span, '收到政府信息公开申请3件');
    },
  },
  {
    name: '分项之和不等于总数',
    rules: ['narrative-breakdown-sum'],
    consequences: figures,
    of: inStatement(/主动公开政府信息126条，其中政府网站公开(\d+)条/, plusOne),
  },
  { name: '漏收费说明', rules: ['fee-statement-missing'], of: feeDeleted },
];

function feeDeleted(subject: Subject) {
  if (!formDue(subject.report)?.asksForFeeStatement) return null;
  const [only, ...others] = matches(subject, /[^。；，\n]*(?:处理费|收费通知)[^。；，\n]*[。；，]?/).filter((s) => !isInTable(subject, s));
  const last = subject.report.sections.at(-1);
  if (!only || others.length > 0 || last?.number !== 6) return null;
  return replaced(only, /没有|无/.test(textOf(subject, { start: only.end, end: last.body.end })) ? '' : '无其他需要报告的事项。', [
    { start: last.heading.span.start, end: last.body.end },
  ]);
}

/** The number of another form's notice. */
const otherNumber = (written: string): string =>
  forms.map(({ source }) => /〔.*(?=号)/.exec(source)?.[0] ?? '').find((number) => number !== written) ?? written;

const laws: readonly Mutation[] = [
  {
    name: '文号用方括号',
    rules: ['docnum-bracket'],
    consequences: ['halfwidth-punct'],
    of: inProse(/〔20\d\d〕(?=\d+号)/, (found) => `[${found.slice(1, -1)}]`),
  },
  { name: '文号用圆括号', rules: ['docnum-bracket'], of: inProse(/〔20\d\d〕(?=\d+号)/, (found) => `（${found.slice(1, -1)}）`) },
  {
    name: '文号丢半个括号',
    rules: ['docnum-bracket', 'docnum-form', 'unpaired-bracket'],
    consequences: ['unpaired-bracket', 'docnum-form', 'docnum-bracket', 'docnum-title-mismatch', 'format-notice-outdated'],
    of: inProse(/〔20\d\d(〕)(?=\d+号)/, () => ''),
  },
  {
    name: '文号多“第”字',
    rules: ['docnum-form'],
    consequences: ['docnum-title-mismatch', 'format-notice-outdated'],
    of: inProse(/函〔20\d\d〕(\d+)号/, (n) => `第${n}`),
  },
  {
    name: '题名与文号错配',
    rules: ['docnum-title-mismatch', 'format-notice-outdated'],
    consequences: ['format-notice-outdated', 'docnum-title-mismatch'],
    of: inProse(/》（国办公开办函(〔20\d\d〕\d+)号/, (found) => otherNumber(found)),
  },
  {
    name: '发文机关代字漏“办”',
    rules: ['docnum-title-mismatch', 'docnum-form'],
    consequences: ['format-notice-outdated'],
    of: inProse(/国办公开(办)函〔/, () => ''),
  },
  { name: '条例令号陈旧', rules: ['regulation-order'], of: inProse(/第(711)号/, () => '492') },
  { name: '旧公开原则', rules: ['principle-outdated'], of: inProse(/以公开为(常态)、不公开为例外/, () => '原则') },
  {
    name: '简称没有定义',
    rules: ['abbreviation-undefined'],
    of: (subject, random) => {
      const span = random.of(matches(subject, /(，以下简称《条例》)）/));
      const uses = matches(subject, /《条例》/);
      return span && uses.length > 1 ? replaced(span, '', uses) : null;
    },
  },
  {
    name: '条例名称不对',
    rules: ['law-title'],
    consequences: ['abbreviation-undefined'],
    of: inProse(/《中华人民共和国(政府)信息公开条例》/, () => '政务'),
  },
];

export const proseMutations: readonly Mutation[] = [...dates, ...organs, ...claims, ...laws];
