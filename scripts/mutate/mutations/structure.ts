import type { Section } from '../../../server/src/text/document.ts';
import type { Span } from '../../../server/src/text/span.ts';
import { inProse, type Mutation, matches, replaced, type Subject, textOf } from '../mutation.ts';
import type { Random } from '../random.ts';

/** Title, sections, headings, announced counts. */

const prose = [
  'narrative-request-count',
  'narrative-result-count',
  'narrative-none-nonzero',
  'narrative-litigation-count',
  'narrative-table2-count',
];
const numerals = '一二三四五六七八九';
const next = (numeral: string): string => numerals[(numerals.indexOf(numeral) + 1) % 9] ?? '';

const titleOf = ({ report }: Subject): Span | null => report.title?.span ?? null;

/** Changes the title's words. */
const inTitle =
  (pattern: RegExp, newText: string): Mutation['of'] =>
  (subject) => {
    const title = titleOf(subject);
    const words = title && textOf(subject, title);
    const changed = words?.replace(pattern, newText);
    return title && changed && changed !== words ? replaced(title, changed) : null;
  };

/** One of the sections, with the range from its heading to its end. */
function section({ report }: Subject, random: Random, of: (section: Section) => boolean): { section: Section; whole: Span } | null {
  const found = random.of(report.sections.filter(of));
  return found && { section: found, whole: { start: found.heading.line.start, end: found.body.end } };
}

const neighbours = ({ report }: Subject, { heading }: Section): Span[] => [
  { start: report.title?.span.start ?? 0, end: report.text.length },
  heading.span,
];

const titles: readonly Mutation[] = [
  { name: '标题漏“政府”', rules: ['title-format'], of: inTitle(/政府信息公开/, '信息公开') },
  { name: '标题漏“工作”', rules: ['title-format'], of: inTitle(/公开工作年度/, '公开年度') },
  { name: '标题没有年份', rules: ['title-format'], of: inTitle(/\d{4}年/, ''), consequences: ['year-mismatch'] },
  { name: '标题“年度”重复', rules: ['title-format'], of: inTitle(/(\d{4})年(?!度)/, '$1年度') },
  {
    name: '标题年份不对',
    rules: ['year-mismatch'],
    consequences: [
      'format-version-mismatch',
      'table3-other-rows',
      'period-not-full-year',
      'cross-year-residue',
      'publish-before-period-end',
      'format-notice-outdated',
      'publish-late',
      'fee-statement-missing',
      'overview-too-long',
    ],
    of: (subject) => {
      const year = subject.report.title?.year;
      const elsewhere = subject.report.years.flatMap(({ span }) => (span ? [span] : []));
      return year
        ? replaced(year.span, textOf(subject, year.span).replace(/\d{4}/, String(year.value - 1)), [year.span, ...elsewhere])
        : null;
    },
  },
  {
    name: '没有标题',
    rules: ['missing-title'],
    consequences: ['missing-preamble'],
    of: (subject) => {
      const title = titleOf(subject);
      const [first] = subject.report.sections;
      return title && first ? replaced(title, '', [title, first.heading.span]) : null;
    },
  },
];

const sections: readonly Mutation[] = [
  {
    name: '缺一个部分',
    rules: ['missing-section'],
    consequences: [
      'announced-part-count',
      'heading-number-sequence',
      'missing-preamble',
      'overview-aspect-missing',
      'government-evaluation-missing',
      'fee-statement-missing',
      ...prose,
    ],
    of: (subject, random) => {
      const found = section(subject, random, () => true);
      return found && replaced(found.whole, '', neighbours(subject, found.section));
    },
  },
  {
    name: '漏一个部分的标题',
    rules: ['missing-section'],
    consequences: [
      'announced-part-count',
      'heading-number-sequence',
      'section-order',
      'missing-title',
      'overview-aspect-missing',
      'government-evaluation-missing',
      'missing-preamble',
      'improvement-section-thin',
      'fee-statement-missing',
    ],
    of: (subject, random) => {
      const found = section(subject, random, () => true);
      return found && replaced(found.section.heading.line, '', neighbours(subject, found.section));
    },
  },
  {
    name: '部分的序号不对',
    rules: ['heading-number-sequence'],
    of: (subject, random) => {
      const found = section(subject, random, (s) => s.number > 1);
      const number = found?.section.heading.numberSpan;
      return number && found
        ? replaced(number, textOf(subject, number).replace(/[一二三四五六]/, next), [
            number,
            ...subject.report.sections.map((s) => s.heading.span),
          ])
        : null;
    },
  },
  {
    name: '部分的序号写成“3、”',
    rules: ['section-number-style'],
    of: (subject, random) => {
      const found = section(subject, random, () => true);
      const number = found?.section.heading.numberSpan;
      return number && found ? replaced(number, `${found.section.number}、`) : null;
    },
  },
  {
    name: '部分的名称不对',
    rules: ['section-title-variant'],
    of: (subject, random) => {
      const renamed = {
        1: '工作基本情况',
        2: '政府主动公开信息情况',
        3: '依申请公开办理情况',
        4: '行政复议、行政诉讼情况',
        5: '主要问题和改进情况',
        6: '其他需要说明的事项',
      } as const;
      const found = section(subject, random, ({ match }) => match === 'exact');
      return found && replaced(found.section.heading.titleSpan, renamed[found.section.number]);
    },
  },
  {
    name: '两个部分次序颠倒',
    rules: ['section-order'],
    consequences: ['heading-number-sequence'],
    of: (subject, random) => {
      const { sections: all } = subject.report;
      const first = random.of(all.slice(0, -1));
      const second = first && all[all.indexOf(first) + 1];
      if (!first || !second) return null;
      const [a, b] = [first, second].map((s) => ({ start: s.heading.line.start, end: s.body.end }));
      if (!a || !b || a.end !== b.start) return null;
      const end = textOf(subject, b).endsWith('\n') ? '' : '\n';
      return {
        edits: [{ span: { start: a.start, end: b.end }, newText: textOf(subject, b) + end + textOf(subject, a) }],
        places: [{ start: a.start, end: b.end }],
      };
    },
  },
  {
    name: '第五或第六部分没有文字',
    rules: ['empty-section'],
    consequences: ['fee-statement-missing', 'improvement-section-thin', 'enumerated-count-mismatch'],
    of: (subject, random) => {
      const found = section(subject, random, ({ number }) => number > 4);
      return found && replaced({ start: found.section.heading.line.end, end: found.whole.end }, '\n', [found.section.heading.span]);
    },
  },
  {
    name: '第五部分只写“无”',
    rules: ['improvement-section-thin'],
    of: (subject, random) => {
      const found = section(subject, random, ({ number }) => number === 5);
      return found && replaced({ start: found.section.heading.line.end, end: found.whole.end }, '\n无。\n\n', [found.whole]);
    },
  },
];

const counts: readonly Mutation[] = [
  { name: '引言的部分数不对', rules: ['announced-part-count'], of: inProse(/([一二三四五六七八])(?=个部分)/, next) },
  {
    name: '小标题序号跳号',
    rules: ['heading-number-sequence'],
    of: (subject, random) => {
      const headings = subject.report.headings.filter(
        (h, i, all) =>
          h.style === 'chinese-bracketed' && all[i + 1]?.style === 'chinese-bracketed' && all[i - 1]?.style === 'chinese-bracketed',
      );
      const heading = random.of(headings);
      return heading
        ? replaced(
            heading.numberSpan,
            textOf(subject, heading.numberSpan).replace(/[一二三四五六七八九]/, next),
            subject.report.headings.map(({ span }) => span),
          )
        : null;
    },
  },
  {
    name: '“N个方面”的数不对',
    rules: ['enumerated-count-mismatch'],
    of: (subject, random) => {
      const span = random.of(matches(subject, /([一两三四])(?=个方面[^。]{0,12}：一是)/));
      return span ? replaced(span, textOf(subject, span) === '三' ? '四' : '三') : null;
    },
  },
  { name: '留下模板说明', rules: ['template-instruction-left'], of: inserted('该部分以表格形式报告。表格如下：\n') },
];

/** A line put in above one of the tables. */
function inserted(line: string): Mutation['of'] {
  return (subject, random) => {
    const found = section(subject, random, ({ number }) => [2, 3, 4].includes(number));
    if (!found) return null;
    const end = found.section.heading.line.end;
    return { edits: [{ span: { start: end + 1, end: end + 1 }, newText: line }], places: [{ start: end, end: end + 1 }] };
  };
}

export const structureMutations: readonly Mutation[] = [...titles, ...sections, ...counts];
