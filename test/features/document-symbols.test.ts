import { describe, expect, it } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { documentSymbols, flatSymbols } from '../../server/src/features/document-symbols.ts';
import type { Layout } from '../../server/src/tables/model.ts';
import { cleanDraft } from '../helpers/draft.ts';
import { readWith } from '../helpers/word-rule.ts';

/** The outline as an editor shows it: a line each, two blanks for a level. */
function outlineOf(text: string): string[] {
  const lines = (symbols: readonly DocumentSymbol[], indent: string): string[] =>
    symbols.flatMap(({ name, children = [] }) => [`${indent}${name}`, ...lines(children, `${indent}  `)]);
  return lines(documentSymbols(readWith(text)), '');
}

/** The lines, from and to, that each part of the outline takes up. */
function linesOf(text: string): Record<string, readonly [number, number]> {
  const found: Record<string, readonly [number, number]> = {};
  const visit = (symbols: readonly DocumentSymbol[]) => {
    for (const { name, range, children = [] } of symbols) {
      found[name] = [range.start.line, range.end.line];
      visit(children);
    }
  };
  visit(documentSymbols(readWith(text)));
  return found;
}

/** The words that an editor marks when a part is chosen. */
function selected(text: string, name: string): string | undefined {
  const reading = readWith(text);
  const all = (symbols: readonly DocumentSymbol[]): DocumentSymbol[] => symbols.flatMap((s) => [s, ...all(s.children ?? [])]);
  const symbol = all(documentSymbols(reading)).find((s) => s.name === name);
  if (!symbol) return undefined;
  const { start, end } = reading.index.spanOf(symbol.selectionRange);
  return text.slice(start, end);
}

describe('the outline', () => {
  const layouts: readonly Layout[] = ['pipe', 'tab', 'cells', 'spaced', 'glued', 'html'];

  it.each(layouts)('has title, sections, their parts and the three tables by their official names: %s', (layout) => {
    expect(outlineOf(cleanDraft({ layout }))).toEqual([
      '青禾镇人民政府2023年政府信息公开工作年度报告',
      '一、总体情况',
      '  （一）主动公开',
      '  （二）依申请公开',
      '  （三）政府信息管理',
      '  （四）政府信息公开平台建设',
      '  （五）监督保障',
      '二、主动公开政府信息情况',
      '  表二（主动公开情况表）',
      '三、收到和处理政府信息公开申请情况',
      '  表三（申请情况表）',
      '四、政府信息公开行政复议、行政诉讼情况',
      '  表四（复议诉讼情况表）',
      '五、存在的主要问题及改进情况',
      '六、其他需要报告的事项',
    ]);
  });

  it('nests by the official numbering, whatever levels are left out', () => {
    const text = '一、总体情况\n1.公开\n（1）栏目\n（2）目录\n（一）管理\n1.审核\n二、主动公开政府信息情况\n（1）说明';
    expect(outlineOf(text)).toEqual([
      '一、总体情况',
      '  1.公开',
      '    （1）栏目',
      '    （2）目录',
      '  （一）管理',
      '    1.审核',
      '二、主动公开政府信息情况',
      '  （1）说明',
    ]);
  });

  it('puts a table into the innermost part where it stands, and ends it before what follows', () => {
    const table = '| 规章 | 0 | 0 | 0 |\n| 行政规范性文件 | 2 | 1 | 6 |\n| 本年制发件数 | 本年废止件数 | 现行有效件数 |';
    const text = `二、主动公开政府信息情况\n（一）表格\n${table}\n（二）说明\n本年清理文件1件。`;
    expect(outlineOf(text)).toEqual(['二、主动公开政府信息情况', '  （一）表格', '    表二（主动公开情况表）', '  （二）说明']);
  });

  it('says which form a table is written in', () => {
    const details = (form: '2019' | '2021') =>
      documentSymbols(readWith(cleanDraft({ form }))).flatMap(({ children = [] }) => children.flatMap(({ detail }) => detail ?? []));
    expect(details('2019')).toEqual(['2019 版', '2019 版', '2019 版']);
    expect(details('2021')).toEqual(['2021 版', '2021 版', '2021 版']);
  });

  it('is the same as a list, with what each stands in', () => {
    const list = flatSymbols(readWith(cleanDraft()));
    expect(list).toHaveLength(15);
    expect(list[2]).toMatchObject({ name: '（一）主动公开', containerName: '一、总体情况', location: { uri: 'file:///年报.txt' } });
    expect(list[0]).not.toHaveProperty('containerName');
  });

  it('of an empty text is empty', () => expect(outlineOf('')).toEqual([]));
});

describe('a name', () => {
  it.each([
    ['1.健全机制。严格执行信息发布审核制度，先审查后发布。', '1.健全机制'],
    ['（一）主动公开：全年公开政府信息126条。', '（一）主动公开'],
    ['1、 总体情况', '1、总体情况'],
    ['（一） 主要  问题', '（一）主要问题'],
    ['1.强化措施,完善政务信息公开机制', '1.强化措施,完善政务信息公开机制'],
    ['1.加大政策解读的回应力度，对涉及面广、社会关注度高的政策同步解读。', '1.加大政策解读的回应力度…'],
    [
      '1.建立健全政府各部门向政府公报编辑部门报送规范性文件的工作机制和办法',
      '1.建立健全政府各部门向政府公报编辑部门报送规范性文件的工作机制…',
    ],
    ['二、', '二、'],
    ['## （二）依申请公开', '（二）依申请公开'],
  ])('%s', (line, name) => {
    expect(outlineOf(`一、总体情况\n${line}`).map((found) => found.trim())).toContain(name);
  });

  it('is what an editor marks', () => {
    const text = '一、总体情况\n（一） 主要问题。解读不多。\n1.加大政策解读的回应力度，对涉及面广、社会关注度高的政策同步解读。';
    expect(selected(text, '（一）主要问题')).toBe('（一） 主要问题');
    expect(selected(text, '1.加大政策解读的回应力度…')).toBe('1.加大政策解读的回应力度');
  });
});

describe('a part', () => {
  it('reaches from the start of its line to its last words, over parts of lower level', () => {
    const text = '\n一、总体情况\n\n　　（一）主动公开\n公开信息126条。\n\n\n二、主动公开政府信息情况\n';
    expect(linesOf(text)).toEqual({ '一、总体情况': [1, 4], '（一）主动公开': [3, 4], '二、主动公开政府信息情况': [7, 7] });
    const [first] = documentSymbols(readWith(text));
    expect(first?.children?.[0]?.range.start.character).toBe(0);
  });

  it('that the title heads is the preamble', () => {
    expect(linesOf(cleanDraft()).青禾镇人民政府2023年政府信息公开工作年度报告).toEqual([0, 2]);
  });

  it('is read in web pages as well, where lines do not part the text', () => {
    const page = '<html><body><p>一、总体情况</p><p>（一）<b>主动</b>公开。全年公开12条。</p><p>二、主动公开政府信息情况</p></body></html>';
    expect(outlineOf(page)).toEqual(['一、总体情况', '  （一）主动公开', '二、主动公开政府信息情况']);
  });
});
