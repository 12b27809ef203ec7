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
        fixed: '2023年青禾镇政府信息公开工作年度报告\n一、总体情况',
      },
    ],
    good: [
      '青禾镇人民政府2023年政府信息公开工作年度报告\n一、总体情况',
      '2023年青禾镇政府信息公开工作年度报告\n一、总体情况',
      '青禾镇人民政府\n二〇二三年政府信息公开工作年度报告\n一、总体情况',
      '青禾镇人民政府政府信息公开工作年度报告（2023年度）\n一、总体情况',
    ],
  },
  *check(report) {
    const { title } = report;
    const problems = title ? problemsOf(title) : [];
    if (!title || problems.length === 0) return;
    const isGrave = problems.some((p) => p.severity === 'warning');
    const end = title.span.end;
    yield {
      span: { start: nameStart(title), end },
      severity: isGrave ? 'warning' : 'hint',
      message: `标题不规范：${problems.map((p) => p.text).join('，')}；统一写法是“${title.organ?.text ?? '××机关'}${yearWords(report, title)}${standardName}”`,
      fixes: rewriting(report, title, isGrave),
    };
  },
});

function problemsOf(title: Title): Problem[] {
  const text = title.text.replace(/\s/g, '');
  const problems: Problem[] = [];
  if (!title.year) problems.push({ severity: 'warning', text: '缺少年份' });
  else if (/\d{4}(?:政府信息|信息公开|政务公开)/.test(text)) problems.push({ severity: 'warning', text: '年份后缺“年”字' });
  if (!text.includes('政府信息公开')) {
    problems.push({
      severity: 'warning',
      text: text.includes('信息公开') && !text.includes('政务信息') ? '漏了“政府”二字' : '应写“政府信息公开”',
    });
  }
  if (/年度(?:政府|政务)?信息公开.*年度/.test(text) && !/[（(].*年度[)）]$/.test(text))
    problems.push({ severity: 'hint', text: '“年度”重复' });
  if (!/工作年度报告/.test(text)) {
    problems.push({ severity: 'hint', text: /公开年度报告/.test(text) ? '漏了“工作”二字' : '应写“工作年度报告”' });
  }
  return problems;
}

/** The name of the report with its year, without the organ before it; the whole title where the year comes first. */
function nameStart({ span, year, organ }: Title): number {
  if (!organ || organ.span.start >= span.end) return span.start;
  if (year && year.span.start < organ.span.start) return span.start;
  return organ.span.end;
}

/** `2020年`, as written, without 度; from elsewhere in the draft where the title has none. */
function yearWords(report: Report, title: Title): string {
  const written = title.year && report.text.slice(title.year.span.start, title.year.span.end).replace(/\s*年?\s*度?$/, '');
  return `${written ?? report.year?.value ?? '××××'}年`;
}

function rewriting(report: Report, title: Title, isGrave: boolean): Fix[] {
  const { start, end } = title.span;
  if (report.text.slice(start, end) !== title.text || (!title.year && !report.year)) return [];
  const from = nameStart(title);
  const organFirst = title.organ === null || from > start;
  const newText = organFirst
    ? `${yearWords(report, title)}${standardName}`
    : `${yearWords(report, title)}${title.organ?.text ?? ''}${standardName}`;
  const whole = report.text.slice(start, from) + newText;
  const safe = isGrave && title.year !== null;
  return [{ title: `改为“${whole}”`, safe, edits: [{ span: { start: from, end }, newText }] }];
}
