import { startsLine } from '../../report/insert-sections.ts';
import type { Report } from '../../report/types.ts';
import { defineRule, type Fix } from '../rule.ts';

/** A line above the first section that names the report, if not in the way of a title. */
const namesReport = /^[^>»›|。：:]{0,60}(?:年度报告|年报)[》）)]?$/;

const isName = (words: string): boolean => namesReport.test(words);

export default defineRule({
  id: 'missing-title',
  family: 'structure',
  title: '缺少报告标题',
  severity: 'warning',
  description:
    '报告开头应当有标题，写明机关全称和年度，例如“青禾镇人民政府2023年政府信息公开工作年度报告”。没有标题，公布后读者分不清是哪个机关、哪一年的报告。',
  basis: '统一格式文题；公文标题惯例',
  since: '0.1.0',
  examples: {
    bad: [
      {
        text: '⟦一、总体情况⟧\n2021年度，我局认真落实《条例》。',
        fixed: '2021年政府信息公开工作年度报告\n一、总体情况\n2021年度，我局认真落实《条例》。',
      },
      {
        text: '现公布青禾镇人民政府2023年政府信息公开工作年度报告。\n\n⟦一、总体情况⟧',
        fixed: '青禾镇人民政府2023年政府信息公开工作年度报告\n\n现公布青禾镇人民政府2023年政府信息公开工作年度报告。\n\n一、总体情况',
      },
    ],
    good: [
      '青禾镇人民政府2023年政府信息公开工作年度报告\n一、总体情况',
      '青禾镇人民政府\n2023年政府信息公开工作年度报告\n\n一、总体情况',
      '《青禾镇政务公开年度报告》\n一、总体情况',
      '<html><head><title>青禾镇2023年政府信息公开工作年度报告_青禾镇人民政府</title></head><body><p>一、总体情况</p></body></html>',
      '这一段文字还没有章节。',
    ],
  },
  *check(report) {
    const [first] = report.sections;
    if (report.title || !first || [...report.preamble.map((p) => p.text), ...report.source.pageTitles].some(isName)) return;
    yield {
      span: first.heading.span,
      message: '缺少报告标题：第一个章节之前没有“××××年政府信息公开工作年度报告”这样的标题',
      fixes: titleInsertion(report),
    };
  },
});

/** The title is put above everything, apart from it as paragraphs are apart. */
function titleInsertion(report: Report): Fix[] {
  const { text, eol, organ, year, paragraphs, lines } = report;
  const [first] = paragraphs;
  if (!first || !startsLine(text, first.line.start)) return [];
  const title = `${organ?.name ?? ''}${year?.value ?? '××××'}年政府信息公开工作年度报告`;
  const blank = lines[first.line.number + 1]?.text.trim() === '' ? eol : '';
  const at = { start: first.line.start, end: first.line.start };
  return [{ title: `插入标题“${title}”`, safe: false, edits: [{ span: at, newText: title + eol + blank }] }];
}
