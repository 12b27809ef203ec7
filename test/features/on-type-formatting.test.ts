import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { onTypeFormatting } from '../../server/src/features/on-type-formatting.ts';
import { cleanDraft, type DraftOptions } from '../helpers/draft.ts';
import { readWith } from '../helpers/word-rule.ts';

/** The row of 予以公开 in a draft; `|` of a layout stays, `¦` marks the cursor behind the character that was just typed. */
const row: Readonly<Record<'pipe' | 'tab', string>> = {
  pipe: '| 三、本年度办理结果 | （一）予以公开 | 4 | 2 | 0 | 0 | 0 | 0 | 6 |',
  tab: '三、本年度办理结果\t（一）予以公开\t4\t2\t0\t0\t0\t0\t6',
};

/** The lines that change when `typed` was typed, with the row as it then stands. */
function changed(typedRow: string, typed: string, layout: 'pipe' | 'tab' = 'pipe', options: DraftOptions = {}): string[] {
  const marked = cleanDraft({ ...options, layout }).replace(row[layout], typedRow);
  const at = marked.indexOf('¦');
  const text = marked.replace('¦', '');
  const reading = readWith(text);
  const edits = onTypeFormatting(reading, reading.index.positionAt(at), typed);
  const after = TextDocument.applyEdits(TextDocument.create('', '', 1, text), edits);
  return after.split('\n').filter((line, i) => line !== text.split('\n')[i]);
}

describe('after a number was changed', () => {
  test('the totals that it goes into follow', () => {
    expect(changed('| 三、本年度办理结果 | （一）予以公开 | 45¦ | 2 | 0 | 0 | 0 | 0 | 6 |', '5')).toEqual([
      '| 三、本年度办理结果 | （一）予以公开 | 45 | 2 | 0 | 0 | 0 | 0 | 47 |',
      '| （七）总计 | 48 | 2 | 0 | 0 | 0 | 0 | 50 |',
    ]);
  });

  test('and left by a tab or a bar', () => {
    expect(changed('三、本年度办理结果\t（一）予以公开\t5\t¦2\t0\t0\t0\t0\t6', '\t', 'tab')).toHaveLength(2);
    expect(changed('| 三、本年度办理结果 | （一）予以公开 | 5 |¦ 2 | 0 | 0 | 0 | 0 | 6 |', '|')).toHaveLength(2);
  });

  test('and left by a line break, in a table with one cell a line', () => {
    const text = cleanDraft({ layout: 'cells', writing: { gap: 0 } }).replace('（一）予以公开\n4\n2\n', '（一）予以公开\n5\n2\n');
    const reading = readWith(text);
    const position = reading.index.positionAt(text.indexOf('（一）予以公开\n5\n') + '（一）予以公开\n5\n'.length);
    expect(onTypeFormatting(reading, position, '\n').map(({ newText }) => newText)).toEqual(['7', '8', '10']);
  });
});

describe('nothing changes', () => {
  const right = row.pipe.replace('| 4 |', '| 4¦ |');
  const wrong = row.pipe.replace('| 4 |', '| 5¦ |');

  test('where the totals are right', () => {
    expect(changed(right, '4')).toEqual([]);
  });

  test('after a letter', () => {
    expect(changed(wrong, '人')).toEqual([]);
  });

  test('while the total itself is typed: it may be the number that is right', () => {
    expect(changed(row.pipe.replace('| 6 |', '| 7¦ |'), '7')).toEqual([]);
  });

  test('in prose, past the end and in other documents', () => {
    for (const text of ['', '全年公开12条', cleanDraft()]) {
      const reading = readWith(text);
      for (const line of [0, 4, 100_000]) expect(onTypeFormatting(reading, { line, character: 9 }, '2')).toEqual([]);
    }
  });
});
