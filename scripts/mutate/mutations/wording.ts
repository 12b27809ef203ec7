import { rules } from '../../../server/src/rules/index.ts';
import { readMarks } from '../../../test/helpers/marks.ts';
import { inProse, isInTable, type Mutant, type Mutation, matches, replaced, type Subject, textOf } from '../mutation.ts';
import type { Random } from '../random.ts';

/** Slips of the pen, punctuation, and what copying leaves behind. */

/** The end of a paragraph of running text in the first section. */
function paragraphEnd(subject: Subject, random: Random): number | null {
  const found = subject.report.paragraphs.filter(({ section, text }) => section === 1 && text.length > 30 && text.endsWith('。'));
  return random.of(found)?.span.end ?? null;
}

/** Puts words at the end of a paragraph. */
const appended =
  (words: string): Mutation['of'] =>
  (subject, random) => {
    const end = paragraphEnd(subject, random);
    return end === null ? null : insertion(end, words);
  };

const insertion = (offset: number, newText: string): Mutant => ({
  edits: [{ span: { start: offset, end: offset }, newText }],
  places: [{ start: offset, end: offset }],
});

/** Rules whose examples mean the same in any report. */
const anywhere = ['typo-dict', 'term-confusion', 'duplicated-words', 'de-di', 'jiezhi-misuse', 'privacy-id', 'word-residue', 'three-needs'];

/** The one-line examples of a rule, put into a draft. */
const examples: readonly Mutation[] = anywhere.map((id) => ({
  name: `写进一句错例：${id}`,
  rules: [id],
  consequences: [
    'space-residue',
    'halfwidth-punct',
    'mixed-width-punct',
    'paragraph-end-punct',
    'self-reference-mismatch',
    'narrative-request-count',
    'narrative-none-nonzero',
    'narrative-conflict',
    'abbreviation-undefined',
    'cross-year-residue',
  ],
  of: (subject, random) => {
    const bad = rules.find((rule) => rule.id === id)?.examples.bad ?? [];
    const sentences = bad.map(({ text }) => readMarks(text).text).filter((text) => /^[^\n]+。$/.test(text));
    const sentence = random.of(sentences);
    return sentence ? appended(sentence)(subject, random) : null;
  },
}));

const punctuation: readonly Mutation[] = [
  { name: '逗号连用', rules: ['duplicate-punct'], of: inProse(/[\p{Script=Han}](，)[\p{Script=Han}]/u, () => '，，') },
  { name: '句号连用', rules: ['duplicate-punct'], of: inProse(/[\p{Script=Han}](。)\n/u, () => '。。') },
  { name: '段末是逗号', rules: ['paragraph-end-punct'], of: atParagraphEnd('，') },
  { name: '段末是英文句点', rules: ['paragraph-end-punct'], consequences: ['halfwidth-punct'], of: atParagraphEnd('.') },
  {
    name: '丢半个括号',
    rules: ['unpaired-bracket'],
    consequences: ['abbreviation-undefined'],
    of: halfOf(/（[^（）\n一二三四五六七]{4,40}）/),
  },
  {
    name: '丢半个书名号',
    rules: ['unpaired-bracket'],
    consequences: ['abbreviation-undefined', 'law-title', 'docnum-title-mismatch'],
    of: halfOf(/《[^《》〈〉\n]{4,40}》/),
  },
  {
    name: '内层书名号用尖括号',
    rules: ['nested-booktitle'],
    of: (subject, random) => {
      const span = random.of(matches(subject, /〈[^〈〉\n]+〉/));
      return span && replaced(span, `<${textOf(subject, span).slice(1, -1)}>`);
    },
  },
  { name: '半角逗号', rules: ['halfwidth-punct', 'mixed-width-punct'], of: inProse(/[\p{Script=Han}](，)[\p{Script=Han}]/u, () => ',') },
  {
    name: '词写了两遍',
    rules: ['duplicated-words'],
    of: inProse(/(?<=。|，)(政府信息公开|监督保障|信息公开)(?=\p{Script=Han})/u, (word) => word + word),
  },
];

/** The closing half of a pair goes; the opening one is left alone. */
function halfOf(pattern: RegExp): Mutation['of'] {
  return (subject, random) => {
    const pair = random.of(matches(subject, pattern).filter((span) => !isInTable(subject, span)));
    return pair && replaced({ start: pair.end - 1, end: pair.end }, '', [pair]);
  };
}

/** Of the last paragraph of a section: any other one may go on in the next line, or introduce a list. */
function atParagraphEnd(mark: string): Mutation['of'] {
  return (subject, random) => {
    const { paragraphs } = subject.report;
    const found = paragraphs.filter(
      ({ section, text }, i) => section === 5 && text.length > 30 && /\p{Script=Han}。$/u.test(text) && paragraphs[i + 1]?.section !== 5,
    );
    const last = random.of(found)?.span.end;
    return last === undefined ? null : replaced({ start: last - 1, end: last }, mark);
  };
}

/** Lines that a web page puts above and below a report. */
const above = ['当前位置：首页 > 政府信息公开 > 政府信息公开年报', '发布时间：2024-01-20 10:00 来源：办公室 浏览次数：25'];
const below = ['扫一扫在手机打开当前页', '分享到：', '【打印正文】', '上一篇：'];

const residue: readonly Mutation[] = [
  {
    name: '文前网页残留',
    rules: ['web-residue'],
    consequences: ['publish-late', 'publish-before-period-end'],
    of: (_, random) => insertion(0, `${random.of(above)}\n`),
  },
  { name: '文末网页残留', rules: ['web-residue'], of: ({ text }, random) => insertion(text.length, `\n${random.of(below)}\n`) },
  {
    name: '文末审签栏',
    rules: ['signoff-residue'],
    of: ({ text }, random) => insertion(text.length, `\n${random.of(['审核：', '编辑：李某', '监审：'])}\n`),
  },
  {
    name: '数字成了占位符',
    rules: ['placeholder-left'],
    consequences: ['narrative-breakdown-sum'],
    of: inProse(/公开政府信息(\d+)条/, () => 'XX'),
  },
  { name: '手机号', rules: ['privacy-mobile'], of: appended('经办人电话13900001234。') },
  { name: '请审阅', rules: ['internal-submission-phrase'], of: appended('以上报告，请审阅。') },
];

const contact: readonly Mutation[] = [
  { name: '邮编少一位', rules: ['contact-postcode'], of: inProse(/邮(?:编|政编码)[：:]?\s*\d{5}(\d)/, () => '') },
  { name: '电话少一位', rules: ['contact-phone'], of: inProse(/电话[：:]?0\d{2,3}-\d{6}(\d+)/, () => '') },
  { name: '邮箱用全角@', rules: ['contact-email'], of: inProse(/(@)\w+\./, () => '＠') },
  { name: '网址有空格', rules: ['contact-url'], of: inProse(/www(\.)\w+\./, () => '. ') },
];

export const wordingMutations: readonly Mutation[] = [...examples, ...punctuation, ...residue, ...contact].map((mutation) => ({
  ...mutation,
  of: (subject, random) => {
    const mutant = mutation.of(subject, random);
    return mutant?.edits.some(({ span }) => isInTable(subject, span)) ? null : mutant;
  },
}));
