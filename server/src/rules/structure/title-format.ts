import { isBareKind, organKind } from '../../report/organ/kinds.ts';
import type { Report, Title } from '../../report/types.ts';
import { defineRule, type Fix, type Severity } from '../rule.ts';

interface Problem {
  readonly severity: Severity;
  readonly text: string;
}

const standardName = '政府信息公开工作年度报告';

export default defineRule({
  id: 'title-format',
  family: 'structure',
  title: '标题不规范',
  severity: 'warning',
  description:
    '标题的统一写法是“机关全称＋年份＋年政府信息公开工作年度报告”。缺年份、漏“政府”二字应当改正；“2023年度……年度报告”中“年度”重复、缺“工作”二字也宜改为统一写法。',
  basis: '国办公开办函〔2019〕60号、〔2021〕30号文题名',
  since: '0.1.0',
  examples: {
    bad: [
      {
        text: '云汀市政府办公室⟦2020年度信息公开工作年度报告⟧\n一、总体情况',
        fixed: '云汀市政府办公室2020年政府信息公开工作年度报告\n一、总体情况',
      },
      {
        text: '驼岭街道办事处⟦政府信息公开工作年度报告⟧\n一、总体情况',
      },
      {
        text: '青禾镇⟦2023年度政府信息公开工作年度报告⟧\n一、总体情况',
        severity: 'hint',
        fixed: '青禾镇2023年政府信息公开工作年度报告\n一、总体情况',
      },
      {
        text: '⟦2023年青禾镇政府信息公开年度报告⟧\n一、总体情况',
        severity: 'hint',
        fixed: '青禾镇2023年政府信息公开工作年度报告\n一、总体情况',
      },
      {
        text: '云汀区水务局⟦2023年2023年政府信息公开工作年度报告⟧\n一、总体情况',
        fixed: '云汀区水务局2023年政府信息公开工作年度报告\n一、总体情况',
      },
      {
        text: '云汀区水务局⟦2023年信息工作公开年度报告⟧\n一、总体情况',
        fixed: '云汀区水务局2023年政府信息公开工作年度报告\n一、总体情况',
      },
      {
        text: '云汀区财政局⟦2023年政府信息公开工作年度报⟧\n一、总体情况',
        fixed: '云汀区财政局2023年政府信息公开工作年度报告\n一、总体情况',
      },
    ],
    good: [
      '青禾镇人民政府2023年政府信息公开工作年度报告\n一、总体情况',
      '2023年青禾镇政府信息公开工作年度报告\n一、总体情况',
      '南塘街道办事处2023年度政府\n信息公开工作年度报告\n一、总体情况',
      '青禾镇人民政府\n二〇二三年政府信息公开工作年度报告\n一、总体情况',
      '青禾镇人民政府政府信息公开工作年度报告（2023年度）\n一、总体情况',
      '××镇人民政府20××年政府信息公开工作年度报告\n一、总体情况',
    ],
  },
  *check(report) {
    const { title } = report;
    const problems = title ? problemsOf(report, title) : [];
    if (!title || problems.length === 0) return;
    const isGrave = problems.some((p) => p.severity === 'warning');
    yield {
      span: { start: nameStart(report, title), end: title.span.end },
      severity: isGrave ? 'warning' : 'hint',
      message: `标题不规范：${problems.map((p) => p.text).join('，')}；统一写法是“${nameOf(title)}${yearWords(report, title)}${standardName}”`,
      fixes: rewriting(report, title, isGrave),
    };
  },
});

/** The organ as the message repeats it; 镇政府 alone names none. */
const nameOf = ({ organ }: Title): string => (organ && !isBareKind(organ.text) ? organ.text : '××机关');

/** A year that is still to be filled in: 20××年. */
const unfilledYear = /(?:(?:19|20)(?:[Xx×Ｘ]{1,2}|[*＊]{1,2})|(?<![Xx×Ｘ])[Xx×Ｘ]{2,}|(?<!_)_{3,}|(?<![*＊])[*＊]{2,})\s*年/;

function problemsOf(report: Report, title: Title): Problem[] {
  const text = title.text.replace(/\s/g, '');
  const problems = [yearProblem(title, text), nameProblem(text), workProblem(text)].filter((p) => p !== null);
  const doubled = /(公开|报告|工作|信息)\1|(?<=年)(?:度)?(政府)\2/.exec(text);
  if (doubled) problems.push({ severity: 'warning', text: `“${doubled[1] ?? doubled[2]}”重复` });
  if (/年度(?:政府|政务)?信息公开.*年度/.test(text) && !/^[^（(]*[（(].*年度[)）]$/.test(text))
    problems.push({ severity: 'hint', text: '“年度”重复' });
  // What is only a matter of style cannot be put right in place where the title is broken over lines.
  const isBroken = /[\r\n]/.test(report.text.slice(title.span.start, title.span.end));
  return isBroken && problems.every((p) => p.severity === 'hint') ? [] : problems;
}

function yearProblem(title: Title, text: string): Problem | null {
  if (!title.year && !unfilledYear.test(text)) return { severity: 'warning', text: '缺少年份' };
  if (/(\d{4}年度?)\1/.test(text)) return { severity: 'warning', text: '年份重复' };
  return /\d{4}(?:政府信息|信息公开|政务公开)/.test(text) ? { severity: 'warning', text: '年份后缺“年”字' } : null;
}

function nameProblem(text: string): Problem | null {
  if (text.includes('政府信息公开')) return null;
  if (/府政信息公开/.test(text)) return { severity: 'warning', text: '“政府”写成了“府政”' };
  if (/(?<!政)府信息公开|政信息公开/.test(text)) return { severity: 'warning', text: '“政府”少了一个字' };
  const lacksGovernment = text.includes('信息公开') && !text.includes('政务信息');
  return { severity: 'warning', text: lacksGovernment ? '漏了“政府”二字' : '应写“政府信息公开”' };
}

/** Ends with the word for a report, whatever it calls it. */
const namedWhole = /(?:报告|年报)(?:[（(][^（）()]*[)）])?$/;

function workProblem(text: string): Problem | null {
  if (/工作年度报告/.test(text)) return null;
  const name = text.slice(Math.max(text.lastIndexOf('信息'), text.lastIndexOf('公开'), 0) - 4);
  if (!namedWhole.test(text)) return { severity: 'warning', text: '“年度报告”有错字或漏字' };
  if (/公开年度报告/.test(text) && !name.includes('工作')) return { severity: 'hint', text: '漏了“工作”二字' };
  return { severity: 'hint', text: '应写“工作年度报告”' };
}

/** The organ as a part of the title; one that stands below it is none. */
const organOf = ({ organ, span }: Title): Title['organ'] => (organ && organ.span.end <= span.end ? organ : null);

/** Where the name of the report begins, with its year; the beginning of the title where the year comes before the organ. */
function nameStart(report: Report, title: Title): number {
  const organ = organOf(title);
  const yearFirst = organ && title.year && title.year.span.start < organ.span.start;
  if (!organ || yearFirst) return title.span.start;
  return organ.span.end + report.text.slice(organ.span.end, title.span.end).search(/\S/);
}

/** `2020年`, as written, without 度; from elsewhere in the draft where the title has none; nothing where it awaits one. */
function yearWords(report: Report, title: Title): string {
  if (!title.year && unfilledYear.test(title.text)) return '';
  const written = title.year && report.text.slice(title.year.span.start, title.year.span.end).replace(/(?<!\s)\s*(?:年\s*)?度?$/, '');
  return `${written ?? report.year?.value ?? '××××'}年`;
}

/** 征求意见稿 and the like behind a title are kept, a year there is not. */
const remark = /[（(][^（）()\d０-９]*[)）]$/;

/** Marks that stand in no name of an organ, so that it was read wrong or is more than a name. */
const strangeMark = /[《》〈〉<>（）()【】[\]“”"|：:]/;

/** Whether organ and year, which a new title repeats, can only be what they were read as. */
function isCertain(report: Report, title: Title): boolean {
  const organ = organOf(title);
  const isOneYear = title.year !== null && report.years.every(({ value }) => value === title.year?.value);
  return isOneYear && !strangeMark.test(title.text) && (organ === null || organKind(organ.text) !== 'unknown');
}

function rewriting(report: Report, title: Title, isGrave: boolean): Fix[] {
  const from = nameStart(report, title);
  const written = report.text.slice(from, title.span.end);
  // 23年: which year is meant stands there already.
  if (!title.year && /(?<!\d)\d{2,3}年/.test(title.text)) return [];
  if (/[\r\n]/.test(written) || (!title.year && !report.year && !unfilledYear.test(title.text))) return [];
  const organ = organOf(title);
  const inside = organ && from === title.span.start ? organ.text : '';
  const newText = `${inside}${yearWords(report, title)}${standardName}${remark.exec(written)?.[0] ?? ''}`;
  const before = report.text.slice(title.span.start, from).replace(/\s/g, '');
  const safe = isGrave && namedWhole.test(title.text) && isCertain(report, title);
  return [{ title: `改为“${before}${newText}”`, safe, edits: [{ span: { start: from, end: title.span.end }, newText }] }];
}
