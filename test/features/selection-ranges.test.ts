import { describe, expect, it } from 'vitest';
import type { SelectionRange } from 'vscode-languageserver-types';
import { selectionRanges } from '../../server/src/features/selection-ranges.ts';
import { cleanDraft } from '../helpers/draft.ts';
import { readWith } from '../helpers/word-rule.ts';

/** What is selected step by step from the place of `|` on; `❘` is a bar of a table. */
function steps(marked: string): string[] {
  const at = marked.indexOf('|');
  const text = `${marked.slice(0, at)}${marked.slice(at + 1)}`.replaceAll('❘', '|');
  const reading = readWith(text);
  const selected = [];
  let step: SelectionRange | undefined = selectionRanges(reading, [reading.index.positionAt(at)])[0];
  for (; step; step = step.parent) {
    const { start, end } = reading.index.spanOf(step.range);
    selected.push(text.slice(start, end));
  }
  return selected;
}

describe('in the prose', () => {
  it('from a number to its measure word, sentence, paragraph, numbered part, section, document', () => {
    const document = (cursor: string) =>
      `一、总体情况\n（一）公开\n没有问题。公开12${cursor}6条。\n更新3次。\n\n二、主动公开政府信息情况\n见表。\n`;
    expect(steps(document('|'))).toEqual([
      '126',
      '126条',
      '公开126条。',
      '没有问题。公开126条。',
      '（一）公开\n没有问题。公开126条。\n更新3次。',
      '一、总体情况\n（一）公开\n没有问题。公开126条。\n更新3次。',
      document(''),
    ]);
  });

  it.each([
    ['在《信息|公开条例》中', ['信息公开条例', '《信息公开条例》']],
    ['地址（云汀区青|禾路）。', ['云汀区青禾路', '（云汀区青禾路）']],
    ['把《关于〈报告|格式〉的通知》发下', ['报告格式', '〈报告格式〉', '关于〈报告格式〉的通知', '《关于〈报告格式〉的通知》']],
    ['统计期限为2023年1月|1日至2023年12月31日。', ['2023年1月1日', '2023年1月1日至2023年12月31日']],
    ['按国办公开办函〔2021|〕30号办理', ['2021', '〔2021〕', '国办公开办函〔2021〕30号']],
    ['|126条。', ['126', '126条']],
    ['公开8|件、9件。', ['8', '8件']],
  ])('%s', (prose, inner) => {
    const found = steps(`一、总体情况\n本镇${prose}`);
    expect(found.slice(0, inner.length)).toEqual(inner);
    expect(found[inner.length]).toContain('本镇');
  });

  it('from the words of a heading to its line and its part', () => {
    expect(steps('一、总体情况\n（一）主动|公开。全年12条。\n更新3次。\n（二）管理。')).toEqual([
      '（一）主动公开',
      '（一）主动公开。',
      '（一）主动公开。全年12条。',
      '（一）主动公开。全年12条。\n更新3次。',
      '一、总体情况\n（一）主动公开。全年12条。\n更新3次。\n（二）管理。',
    ]);
  });

  it('between sentences the one that begins there counts', () => {
    expect(steps('一、总体情况\n没有问题。|没有申请。')[0]).toBe('没有申请。');
  });
});

describe('in a table', () => {
  const table = '❘ 规章 ❘ 0 ❘ 0 ❘ 0 ❘\n❘ 行政规范性文件 ❘ 2 ❘ 1 ❘ 6 ❘\n';
  const draft = (text: string) =>
    `青禾镇2023年政府信息公开工作年度报告\n二、主动公开政府信息情况\n${text}\n三、收到和处理政府信息公开申请情况\n无。`;

  it('from a cell to its row, its line, the table, the section, the document', () => {
    expect(steps(draft(table.replace('2', '1|2')))).toEqual([
      '12',
      '行政规范性文件 | 12 | 1 | 6',
      '| 行政规范性文件 | 12 | 1 | 6 |',
      '| 规章 | 0 | 0 | 0 |\n| 行政规范性文件 | 12 | 1 | 6 |',
      '二、主动公开政府信息情况\n| 规章 | 0 | 0 | 0 |\n| 行政规范性文件 | 12 | 1 | 6 |',
      draft(table.replace('2', '12')).replaceAll('❘', '|'),
    ]);
  });

  it('from a label to its row', () => {
    expect(steps(draft(table.replace('规范', '规|范'))).slice(0, 2)).toEqual(['行政规范性文件', '行政规范性文件 | 2 | 1 | 6']);
  });

  it('written one cell a line as well', () => {
    expect(steps(draft('规章\n0\n0\n0\n行政规范性文件\n2|2\n1\n6\n')).slice(0, 3)).toEqual([
      '22',
      '行政规范性文件\n22\n1\n6',
      '规章\n0\n0\n0\n行政规范性文件\n22\n1\n6',
    ]);
  });
});

describe('an answer', () => {
  const text = cleanDraft({ layout: 'tab', eol: '\r\n' });
  const reading = readWith(text);
  const isWithin = (inner: SelectionRange, outer: SelectionRange) => {
    const [a, b] = [reading.index.spanOf(inner.range), reading.index.spanOf(outer.range)];
    return b.start <= a.start && a.end <= b.end && b.end - b.start > a.end - a.start;
  };

  it('holds less than its parent, at every place', () => {
    const places = Array.from({ length: text.length + 1 }, (_, offset) => reading.index.positionAt(offset));
    const answers = selectionRanges(reading, places);
    expect(answers).toHaveLength(places.length);
    const isRight = (step: SelectionRange): boolean => !step.parent || (isWithin(step, step.parent) && isRight(step.parent));
    expect(answers.filter((answer) => !isRight(answer))).toEqual([]);
  });

  it('is given for each position, also for those past the end', () => {
    const answers = selectionRanges(reading, [
      { line: 0, character: 0 },
      { line: 9999, character: 9999 },
      { line: 0, character: 9999 },
    ]);
    expect(answers.map(({ range }) => range.end.line)).toEqual([0, reading.index.lineCount - 1, 0]);
  });

  it('in an empty text is the empty place', () => {
    const nowhere = { line: 0, character: 0 };
    expect(selectionRanges(readWith(''), [{ line: 3, character: 3 }])).toEqual([{ range: { start: nowhere, end: nowhere } }]);
  });
});
