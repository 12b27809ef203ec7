import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/lint/edits.ts';
import web from '../../server/src/rules/residue/web-residue.ts';
import { createReportService } from '../../server/src/service.ts';
import { withoutDoubledBlanks } from '../../server/src/text/blank-lines.ts';

/** Takes out every line that begins with x, each by an edit of its own. */
function taken(text: string): string {
  const edits = [...text.matchAll(/^x.*(?:\r\n|\r|\n)/gm)].map((match) => ({
    span: { start: match.index, end: match.index + match[0].length },
    newText: '',
  }));
  return applyEdits(text, withoutDoubledBlanks(text, edits));
}

test.each([
  ['甲\n\nx\n\n乙', '甲\n\n乙'],
  ['甲\r\n\r\nx\r\n \t\r\n乙', '甲\r\n\r\n乙'],
  ['甲\r\rx\r\r乙', '甲\r\r乙'],
  ['甲\n\nx1\nx2\n\n乙', '甲\n\n乙'],
  ['x\n\n甲', '甲'],
  ['甲\n\nx1\n\nx2\n\n乙', '甲\n\n乙'],
  ['甲\nx\n\n乙', '甲\n\n乙'],
  ['甲\n\nx\n乙', '甲\n\n乙'],
  ['甲\nx\n乙', '甲\n乙'],
])('a line that is taken out leaves no two blank ones where there was one on each side: %j', (text, without) => {
  expect(taken(text)).toBe(without);
});

describe('a report below the words of its page', () => {
  const report = '青禾镇2023年政府信息公开工作年度报告\n\n根据《条例》编制本报告。';
  const service = createReportService([web]);

  test.each([
    `当前位置：首页 > 政务公开\n\n发布时间：2024-01-20\n\n${report}`,
    `${report}\n\n扫一扫在手机打开当前页\n分享到：\n`,
    `${report}\n\n【打印正文】`,
  ])('is left without blank lines of theirs', (text) => {
    expect(service.fix(text).text.trimEnd()).toBe(report);
    expect(service.fix(text).text).not.toMatch(/\n\n$/);
  });
});
