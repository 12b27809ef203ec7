import { describe, expect, test } from 'vitest';
import { type CodeLensRequest, codeLenses } from '../../server/src/features/code-lenses.ts';
import { rules } from '../../server/src/rules/index.ts';
import { newestForm } from '../../server/src/standard/forms.ts';
import { cleanDraft } from '../helpers/draft.ts';
import { readWith } from '../helpers/word-rule.ts';

const all: CodeLensRequest = { checks: true, commands: new Set(['nianbao.showPlace', 'nianbao.fillTotals', 'nianbao.convertTable']) };

const read = (text: string) => readWith(text, ...rules);

/** The lenses, as lines: the beginning of the line that they stand over, and their titles. */
function shown(text: string, request = all): string[] {
  const lines = text.split('\n');
  const titles = new Map<number, string[]>();
  for (const { range, command } of codeLenses(read(text), request)) {
    titles.set(range.start.line, [...(titles.get(range.start.line) ?? []), command?.title ?? '']);
  }
  return [...titles].map(([line, names]) => `${lines[line]?.slice(0, 12)}: ${names.join(' | ')}`);
}

/** What a lens leads to: the words at the place. */
function ledTo(text: string, title: string): string | undefined {
  const reading = read(text);
  const command = codeLenses(reading, all).find((lens) => lens.command?.title.startsWith(title))?.command;
  if (command?.command !== 'nianbao.showPlace') return undefined;
  const { start, end } = reading.index.spanOf(command.arguments?.[1]);
  return text.slice(start, end);
}

const received = '一、本年新收政府信息公开申请数量';
const slip = cleanDraft({ cells: { 'applications.received.research': '1' } });

test('a correct draft: all is well', () => {
  expect(shown(cleanDraft())).toEqual([
    '青禾镇人民政府2023年: 没有发现问题',
    '| 第二十条第（一）项 : 勾稽 2/2 通过 | 转换版式…',
    '| （本列数据的勾稽关系: 勾稽 39/39 通过 | 填写合计 | 转换版式…',
    '| 行政复议 | 行政诉: 勾稽 3/3 通过 | 填写合计 | 转换版式…',
  ]);
});

describe('over the title', () => {
  test('the findings by severity lead to the first of the gravest', () => {
    const residue = '（三）政府信息管理。[bookmark: _GoBack]';
    const draft = slip.replace('（三）政府信息管理。', residue);
    expect(shown(draft)[0]).toBe('青禾镇人民政府2023年: 错误 1 · 警告 1');
    expect(ledTo(draft, '错误 1')).toBe('1');
    expect(ledTo(cleanDraft().replace('（三）政府信息管理。', residue), '警告 1')).toBe('[bookmark: _GoBack]');
  });

  test('without a title they stand over the first line', () => {
    expect(codeLenses(read(`${received} | 1 | 0 | 0 | 0 | 0 | 0 | 2 |`), all)[0]).toMatchObject({
      range: { start: { line: 0, character: 0 } },
      command: { title: expect.stringMatching(/^错误 2/) },
    });
  });
});

describe('over a table', () => {
  test('a relation that does not hold is named, and leads to the cell', () => {
    expect(shown(slip)[2]).toContain(`勾稽 37/39 通过 | 填写合计 | 转换版式… | 不平：“${received}”行：各类申请人之和＝总计`);
    expect(ledTo(slip, '勾稽 37/39')).toBe('1');
  });

  test('relations that cannot be judged are counted apart', () => {
    expect(shown(`${received} | 1 | 0 | 0 | 0 | 0 | 0 | 1 |`)[0]).toContain(
      `勾稽 1/1 通过，${newestForm.tables.applications.identities.length - 1} 项暂不能核对`,
    );
    expect(shown(`${received} | 约1 | 0 | 0 | 0 | 0 | 0 | 1 |`)[0]).toContain('勾稽暂不能核对');
  });

  test('in table 2 what may be more, but not less', () => {
    expect(shown(cleanDraft({ cells: { 'disclosure.normativeDocs.inForce': '0' } }))[1]).toContain(
      '勾稽 1/2 通过 | 转换版式… | 不平：“行政规范性文件”行：',
    );
    // Made and repealed in the same year.
    expect(shown(cleanDraft({ cells: { 'disclosure.normativeDocs.inForce': '1' } }))[1]).toContain('勾稽 2/2 通过');
  });

  test('filling and converting name the document and the table', () => {
    const found = codeLenses(read(cleanDraft()), all).flatMap(({ command }) =>
      command?.arguments ? [[command.command, ...command.arguments]] : [],
    );
    expect(found).toEqual([
      ['nianbao.convertTable', 'file:///年报.txt', 'disclosure'],
      ['nianbao.fillTotals', 'file:///年报.txt', 'applications'],
      ['nianbao.convertTable', 'file:///年报.txt', 'applications'],
      ['nianbao.fillTotals', 'file:///年报.txt', 'proceedings'],
      ['nianbao.convertTable', 'file:///年报.txt', 'proceedings'],
    ]);
  });
});

describe('only what can be done', () => {
  test('an editor that cannot be led to a place reads the counts', () => {
    const commands = codeLenses(read(slip), { checks: true, commands: new Set() }).map(({ command }) => command);
    expect(commands.map((command) => command?.command)).toEqual(['', '', '', '', '']);
    expect(commands.map((command) => command?.title.slice(0, 4))).toEqual(['错误 1', '勾稽 2', '勾稽 3', '不平：“', '勾稽 3']);
  });

  test('a table that would lose something by it is not converted', () => {
    const damaged = cleanDraft().replace('| 自然人 |', '|  |');
    expect(shown(damaged)[2]).toMatch(/填写合计$/);
    for (const layout of ['glued', 'html'] as const) expect(shown(cleanDraft({ layout })).join('\n')).not.toContain('转换版式');
  });

  test('with checking switched off nothing is said of findings and sums', () => {
    expect(shown(slip, { ...all, checks: false }).map((line) => line.replace(/^.*: /, ''))).toEqual([
      '转换版式…',
      '填写合计 | 转换版式…',
      '填写合计 | 转换版式…',
    ]);
  });

  test('a draft without tables has its findings, a text that is no report nothing', () => {
    expect(shown(cleanDraft({ without: [2, 3, 4] }))).toHaveLength(1);
    const reading = readWith('', ...rules);
    expect(codeLenses({ ...reading, report: { ...reading.report, isReport: false } }, all)).toEqual([]);
  });
});
