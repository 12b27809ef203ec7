import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../server/src/lint/lint.ts';
import { createReportService } from '../server/src/service.ts';

/**
 * The drafts in samples/ show what goes wrong in real ones. Each list names every finding of its draft: rule, line (from 1) and
 * words of that line. A finding that spans several lines of the list is one finding. Lines of a rule that is not built yet
 * wait for it; once it is built, they count.
 */
type Expected = readonly [rule: string, line: number, words: string];

const expected: Readonly<Record<string, readonly Expected[]>> = {
  '南桥街道2020年政府信息公开工作年度报告.txt': [
    ['web-residue', 3, '来源:南桥街道 发布时间:2021-01-22 09:16:40 【字体:'],
    ['contact-url', 5, 'www. example.gov.cn'],
    ['halfwidth-punct', 5, ','],
    ['space-residue', 11, '推进\u00a0。'],
    ['abbreviation-undefined', 15, '《条例》'],
    ['table-cell-unit', 139, '8.275万元'],
    ['table-column-missing', 145, '申请人情况'],
    ['table-row-missing', 511, '(七)总计'],
    ['principle-outdated', 601, '以公开为原则,不公开为例外'],
    ['contact-url', 607, 'www. example.gov.cn'],
    ['web-residue', 611, '扫一扫在手机打开当前页'],
    ['web-residue', 612, '分享到:'],
    ['web-residue', 613, '【打印正文】'],
  ],
  '柳溪镇2020年政府信息公开工作年度报告.txt': [
    ['word-residue', 3, '[bookmark: _GoBack]'],
    ['section-number-style', 4, '1、 总体情况'],
    ['self-reference-mismatch', 5, '我局'],
    ['duplicate-preamble', 5, '六部分组成'],
    ['mixed-width-punct', 3, '，'],
    ['section-title-variant', 16, '二、政府主动公开信息情况'],
    ['table-label-variant', 29, '规范性文件（本单位制发的）'],
    ['table-label-typo', 358, '结果维护'],
    ['table-label-typo', 371, '结果维护'],
    ['table-label-typo', 376, '结果维护'],
    ['section-title-variant', 399, '五、主要问题和改进情况'],
    ['typo-dict', 405, '渐近性'],
  ],
  '应急管理局2021年年报草稿.txt': [
    ['missing-title', 1, '一、总体情况'],
    ['halfwidth-punct', 2, '2021年度,'],
    ['de-di', 3, '更好的满足'],
    ['typo-dict', 5, '责任性强'],
    ['table-label-variant', 52, '结果 | 其他 | 尚未'],
    ['signoff-residue', 60, '监审:'],
    ['signoff-residue', 61, '审核:'],
    ['signoff-residue', 62, '编辑:'],
  ],
  '白桦镇2019年政府信息公开工作年度报告.txt': [
    ['web-residue', 1, '当前位置: 网站首页'],
    ['web-residue', 3, '发布时间:2020-01-17'],
    ['halfwidth-punct', 5, '('],
    ['booktitle-dunhao', 17, '》、《白桦镇政务公开责任追究办法》'],
    ['table-flattened', 28, '信息内容本年新'],
    ['table-cell-empty', 29, '规章'],
    ['table-cell-empty', 31, '规范性文件'],
    ['table-flattened', 34, '信息内容上一年项目数量'],
    ['table-cell-empty', 35, '行政许可'],
    ['table-cell-empty', 37, '其他对外管理服务事项'],
    ['table-flattened', 40, '信息内容上一年项目数量'],
    ['table-cell-empty', 41, '行政处罚'],
    ['table-cell-empty', 43, '行政强制'],
    ['table-flattened', 46, '信息内容上一年项目数量'],
    ['table-cell-empty', 47, '行政事业性收费'],
    ['table-flattened', 49, '信息内容采购项目数量采购总金额'],
    ['procurement-ambiguous', 50, '政府集中采购215万元'],
    ['table-missing', 52, '三、收到和处理政府信息公开申请情况'],
    ['table-missing', 56, '四、政府信息公开行政复议、行政诉讼情况'],
    ['paragraph-end-punct', 80, '故暂未公开行政执法信息,'],
    ['typo-dict', 84, '平稳过度'],
  ],
  '云汀市政府办公室2020年政府信息公开工作年度报告.txt': [
    ['web-residue', 1, '政府信息公开年报'],
    ['title-format', 2, '2020年度信息公开工作年度报告'],
    ['web-residue', 3, '文章字号:'],
    ['halfwidth-punct', 5, '('],
    ['announced-part-count', 7, '等六个部分'],
    ['date-malformed', 7, '20201月1日'],
    ['date-malformed', 7, '202012月31日'],
    ['nested-booktitle', 13, '<政府信息公开信息处理费管理办法>'],
    ['missing-section', 607, '(三)完善公开平台'],
    ['web-residue', 610, '扫一扫在手机打开当前页面'],
    ['web-residue', 612, '上一篇:'],
    ['web-residue', 614, '下一篇:'],
    ['web-residue', 616, '相关信息'],
    ['web-residue', 618, '电脑版|手机版'],
  ],
  '青禾镇人民政府2023年政府信息公开工作年度报告.nianbao': [],
  '云汀区财政局2022年政府信息公开工作年度报告.md': [],
};

const service = createReportService();
const built = new Set(service.rules.map((rule) => rule.id));
const read = (name: string) => readFileSync(join('samples', name), 'utf8');

interface Placed {
  readonly rule: string;
  /** First and last line, from 1. */
  readonly lines: readonly [number, number];
  readonly text: string;
}

function place(finding: Finding, text: string): Placed {
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length;
  const { start, end } = finding.span;
  return { rule: finding.rule, lines: [lineOf(start), lineOf(Math.max(start, end - 1))], text: text.slice(start, end) };
}

const covers = (found: Placed, [rule, line]: Expected) => found.rule === rule && line >= found.lines[0] && line <= found.lines[1];

describe.each(Object.entries(expected))('%s', (name, entries) => {
  const text = read(name);
  const lines = text.split('\n');
  const report = service.parse(text);
  const found = service.check(report).map((finding) => place(finding, text));

  it('is a report', () => {
    expect(report.isReport).toBe(true);
  });

  it('has the words of its list where the list says', () => {
    expect(entries.filter(([, line, words]) => !lines[line - 1]?.includes(words))).toEqual([]);
  });

  it('has every finding of its list', () => {
    const missed = entries.filter((entry) => built.has(entry[0]) && !found.some((f) => covers(f, entry)));
    expect(missed).toEqual([]);
  });

  it('has no other finding', () => {
    const others = found.filter((f) => !entries.some((entry) => covers(f, entry)));
    expect(others).toEqual([]);
  });
});

const seeds = '../shared/seeds/expectations.json';

// Real drafts are not part of the project; where they are at hand, nothing that they show may be missing here.
describe.skipIf(!existsSync(seeds))('the real drafts beside the project', () => {
  it('show nothing for sure that the samples do not', () => {
    const entries: { rule: string; certainty: string }[] = JSON.parse(readFileSync(seeds, 'utf8'));
    const shown = new Set(Object.values(expected).flatMap((list) => list.map(([rule]) => rule)));
    expect(entries.filter(({ rule, certainty }) => certainty === 'sure' && !shown.has(rule))).toEqual([]);
  });
});

describe('samples/', () => {
  it('holds these drafts and a list of them', () => {
    expect(readdirSync('samples').sort()).toEqual([...Object.keys(expected), 'README.md'].sort());
  });

  it('describes them in a text that is no report itself', () => {
    const report = service.parse(read('README.md'));
    expect(report.isReport).toBe(false);
    expect(service.check(report)).toEqual([]);
  });
});
