import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { formatting } from '../../server/src/features/formatting.ts';
import { parseJson } from '../../server/src/output/parse-json.ts';
import { parse } from '../../server/src/report/parse.ts';
import { anyDraft, damagedDraft } from '../helpers/damaged-draft.ts';
import { cleanDraft, type DraftOptions } from '../helpers/draft.ts';
import { readWith } from '../helpers/word-rule.ts';

const editsOf = (text: string, words?: string) => {
  const reading = readWith(text);
  const start = words === undefined ? 0 : text.indexOf(words);
  return formatting(reading, words === undefined ? undefined : reading.index.rangeOf({ start, end: start + words.length }));
};
/** The text formatted, or only where the words stand. */
const format = (text: string, words?: string) => TextDocument.applyEdits(TextDocument.create('', '', 1, text), editsOf(text, words));
/** Lines of the formatted text from the one that holds `words` on. */
const linesFrom = (text: string, words: string, count: number) => {
  const lines = text.split('\n');
  const from = lines.findIndex((line) => line.includes(words));
  return lines.slice(from, from + count);
};
const changedLines = (before: string, after: string) => after.split('\n').filter((line, i) => line !== before.split('\n')[i]);

describe('a whole table between bars', () => {
  test('is aligned, with merged cells as they are printed', () => {
    expect(linesFrom(format(cleanDraft()), '第二十条第（一）项', 7)).toEqual([
      '| 第二十条第（一）项                                          |',
      '| 信息内容       | 本年制发件数 | 本年废止件数 | 现行有效件数 |',
      '| 规章           | 0            | 0            | 0            |',
      '| 行政规范性文件 | 2            | 1            | 6            |',
      '| 第二十条第（五）项                                          |',
      '| 信息内容       | 本年处理决定数量                           |',
      '| 行政许可       | 8                                          |',
    ]);
  });

  test('has the heads of table 3 above their columns, and labels side by side before them', () => {
    const lines = linesFrom(format(cleanDraft({ form: '2019' })), '勾稽关系', 8);
    expect(lines.map((line) => line.replace(/ {2,}/g, '  '))).toEqual([
      '| （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） | 申请人情况  |',
      '|  | 自然人 | 法人或其他组织  | 总计 |',
      '|  |  | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |  |',
      '| 一、本年新收政府信息公开申请数量  | 6  | 2  | 0  | 0  | 0  | 0  | 8  |',
      '| 二、上年结转政府信息公开申请数量  | 2  | 0  | 0  | 0  | 0  | 0  | 2  |',
      '| 三、本年度办理结果 | （一）予以公开  | 4  | 2  | 0  | 0  | 0  | 0  | 6  |',
      '| （二）部分公开（区分处理的，只计这一情形，不计其他情形）  | 1  | 0  | 0  | 0  | 0  | 0  | 1  |',
      '| （三）不予公开 | 1.属于国家秘密  | 0  | 0  | 0  | 0  | 0  | 0  | 0  |',
    ]);
  });

  test.each<[string, DraftOptions['writing']]>([
    ['without outer bars', { outerBars: false }],
    ['with an empty cell wherever a merged one reaches', { grid: true }],
  ])('comes out the same %s', (_, writing = {}) => {
    expect(format(cleanDraft({ writing }))).toBe(format(cleanDraft()));
  });

  test('loses blank lines, empty cells at the end and full-width bars', () => {
    const loose = cleanDraft()
      .replace('| 规章 | 0 | 0 | 0 |', '\n| 规章 | 0 | 0 | 0 | | | |')
      .replace('| 行政许可 | 8 |', '｜行政许可｜8｜');
    expect(format(loose)).toBe(format(cleanDraft()));
  });

  test('keeps what stands in its cells to the letter', () => {
    const cells = {
      'disclosure.normativeDocs.inForce': '22（其中修订16件）',
      'disclosure.fees.amount': '4.3466万元',
      'applications.granted.research': '/',
      'applications.granted.other': '',
    };
    expect(format(cleanDraft({ cells }))).toContain('| 行政规范性文件 | 2            | 1            | 22（其中修订16件） |');
    expect(format(cleanDraft({ cells }))).toMatch(/行政事业性收费 \| 4\.3466万元 +\|/);
    expect(format(cleanDraft({ cells }))).toMatch(/（一）予以公开 +\| 4 +\| 2 +\| \/ +\| 0 +\| 0 +\| {6,}\| 6 /);
  });

  test('stays without a row that the author has not written', () => {
    const text = format(cleanDraft().replace(/\| 行政强制.*\n/, ''));
    expect(text).not.toContain('行政强制');
    expect(text).toContain('| 行政处罚       | 3                                          |\n| 第二十条第（八）项');
  });
});

describe('labels', () => {
  const labelled = (official: string, written: string, form: '2019' | '2021' = '2021') =>
    format(cleanDraft({ form }).replace(official, written));

  test.each([
    ['规章', '规    章'],
    ['（三）不予公开', '(三)不予 公开'],
    ['3.危及“三安全一稳定”', '3.危及三安全一稳定'],
    ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）', '（二）部分公开'],
    ['本年收费金额（单位：万元）', '本年收费金额'],
  ])('%s is written so where it was %s', (official, written) => {
    expect(labelled(`| ${official} |`, `| ${written} |`)).toBe(format(cleanDraft()));
  });

  test('that say more than the official one stay', () => {
    expect(labelled('采购总金额', '采购总金额（万元）', '2019')).toMatch(/\| 采购总金额（万元） +\|/);
  });

  test.each(['规范性文件', '规范性文件（本单位制发的）', '行政规范性文什'])('that differ from the form stay: %s', (written) => {
    expect(labelled('| 行政规范性文件 |', `| ${written} |`)).toMatch(new RegExp(`\\| ${written} +\\| 2 +\\|`));
  });
});

describe('a damaged table between bars', () => {
  test('keeps its rows and cells, aligned at the numbers', () => {
    const damaged = cleanDraft().replace('| 规章 | 0 | 0 | 0 |', '| 规章 | 0 | 0 |').replace('| 信息内容 | 本年制发件数 |', '| 信息内容 |');
    expect(linesFrom(format(damaged), '第二十条第（一）项', 4)).toEqual([
      '| 第二十条第（一）项 |',
      '| 信息内容 | 本年废止件数 | 现行有效件数 |',
      '| 规章           | 0 | 0 |',
      '| 行政规范性文件 | 2 | 1 | 6 |',
    ]);
  });

  test('keeps a rule as Markdown has it', () => {
    const rows = ['| 第二十条第（一）项 |', '| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |'];
    const text = format(cleanDraft().replace(rows.join('\n'), [...rows, '| --- | :-: | --- | --- |'].join('\n')));
    expect(linesFrom(text, '信息内容', 4)).toEqual([
      '| 信息内容       | 本年制发件数 | 本年废止件数 | 现行有效件数 |',
      '| ---            | :-:          | ---          | ---          |',
      '| 规章           | 0            | 0            | 0            |',
      '| 行政规范性文件 | 2            | 1            | 6            |',
    ]);
  });
});

describe('tables in other layouts', () => {
  test.each(['tab', 'cells', 'spaced', 'glued', 'html'] as const)('%s stay as they are', (layout) => {
    expect(editsOf(cleanDraft({ layout }))).toEqual([]);
  });
});

describe('headings', () => {
  const prose = cleanDraft({ layout: 'tab' });
  const becomes = (from: string, to: string) => expect(format(prose.replace(to, from))).toBe(prose);

  test('lose the blanks between number and title, and those at the end', () => {
    becomes('一、  总体情况', '一、总体情况');
    becomes('（一）\u3000主动公开。', '（一）主动公开。');
    becomes('六、其他需要报告的事项 \u3000', '六、其他需要报告的事项');
  });

  test.each(['1. 政策解读。', '1.  2023年制发文件。', '一 总体情况'])('keep blanks that mean something: %s', (line) => {
    const text = prose.replace('我镇政府信息公开工作还存在', `${line}\n我镇政府信息公开工作还存在`);
    expect(format(text)).toBe(text);
  });

  const apart = (...titles: string[]) => titles.reduce((text, title) => text.replace(`\n${title}`, `\n\n${title}`), prose);

  test('get a blank line above where at least half of the sections have one', () => {
    const half = apart('一、总体情况', '二、主动', '三、收到');
    expect(format(half)).toBe(apart('一、总体情况', '二、主动', '三、收到', '四、政府', '五、存在', '六、其他'));
  });

  test('get none where fewer have', () => {
    const few = apart('一、总体情况', '二、主动');
    expect(format(few)).toBe(few);
  });
});

describe('prose', () => {
  test('never changes, whatever its spacing', () => {
    const text = cleanDraft({ layout: 'tab' }).replace('全年主动公开政府信息126条', '全年  主动公开政府 信息 126 条，|12|  ');
    expect(format(text)).toBe(text);
  });
});

describe('a range', () => {
  test('formats the table that it meets, and no other', () => {
    const text = cleanDraft();
    const lines = changedLines(text, format(text, '行政处罚'));
    expect(lines).toHaveLength(14);
    expect(lines.join('\n')).toContain('| 行政处罚       | 3 ');
    expect(format(text, '行政处罚')).toContain('| 一、本年新收政府信息公开申请数量 | 6 | 2 |');
  });

  test('formats the heading that it meets, and no other', () => {
    const text = cleanDraft({ layout: 'tab' }).replace('一、总体', '一、 总体').replace('六、其他', '六、 其他');
    expect(changedLines(text, format(text, '六、 其他'))).toEqual(['六、其他需要报告的事项']);
  });

  test('of prose changes nothing', () => {
    expect(editsOf(cleanDraft(), '全年主动公开')).toEqual([]);
  });
});

describe('edits', () => {
  test('are made for the lines that differ only', () => {
    const formatted = format(cleanDraft());
    const slip = formatted.replace('| 规章           | 0 ', '| 规章 | 0 ');
    expect(editsOf(slip)).toHaveLength(1);
    expect(format(slip)).toBe(formatted);
  });

  test('keep the line breaks of the draft', () => {
    for (const eol of ['\r\n', '\r']) expect(format(cleanDraft({ eol }))).toBe(format(cleanDraft()).replaceAll('\n', eol));
  });

  test.each(['', '\ufeff', '规章', '| 规章 | 0 | 0 | 0 |', '\ud83d|\udc00', '| 一、 | 0'])('are answered for any text: %j', (text) => {
    expect(format(format(text))).toBe(format(text));
  });
});

/** What `nianbao parse` says, places and blanks in headings apart. */
function understood(text: string): unknown {
  return JSON.parse(
    JSON.stringify(parseJson('', parse(text)), (key, value) => {
      if (key === 'range') return undefined;
      return key === 'heading' ? String(value).replace(/\s/g, '') : value;
    }),
  );
}

const withoutBlanksAndBars = (text: string) => text.replace(/[\s|｜]/g, '');

describe('whatever the draft', () => {
  test('is formatted once and for all, and means the same to the parser', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyDraft.map(({ text }) => text),
          damagedDraft,
        ),
        (text) => {
          const formatted = format(text);
          expect(understood(formatted)).toEqual(understood(text));
          expect(format(formatted)).toBe(formatted);
        },
      ),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 60) },
    );
  }, 60_000);

  test('loses nothing but blanks and bars', () => {
    fc.assert(
      fc.property(anyDraft, ({ text }) => void expect(withoutBlanksAndBars(format(text))).toBe(withoutBlanksAndBars(text))),
      { numRuns: 60 },
    );
  }, 60_000);
});
