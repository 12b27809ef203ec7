import { describe, expect, test } from 'vitest';
import { createLineIndex } from '../../server/src/output/positions.ts';

const at = (line: number, character: number) => ({ line, character });

describe('offsets to positions', () => {
  test('lines end in \\n, \\r\\n or \\r', () => {
    const index = createLineIndex('甲\n乙\r\n丙\r丁');
    expect(index.lineCount).toBe(4);
    expect([0, 2, 5, 7].map(index.positionAt)).toEqual([at(0, 0), at(1, 0), at(2, 0), at(3, 0)]);
  });

  test('characters are UTF-16 units', () => {
    const index = createLineIndex('政府𠮷报告');
    expect(index.positionAt(4)).toEqual(at(0, 4));
    expect(index.offsetAt(at(0, 6))).toBe(6);
  });

  test('U+2028 and a form feed are no line breaks', () => {
    expect(createLineIndex('甲\u2028乙\f丙').lineCount).toBe(1);
  });

  test('a place inside a line break moves before it', () => {
    expect(createLineIndex('甲\r\n乙').positionAt(2)).toEqual(at(0, 1));
  });

  test('an empty text has one line', () => {
    const index = createLineIndex('');
    expect(index.positionAt(5)).toEqual(at(0, 0));
    expect(index.offsetAt(at(3, 3))).toBe(0);
  });
});

describe('positions to offsets', () => {
  const index = createLineIndex('甲乙\n丙');

  test.each([
    [at(0, 99), 2],
    [at(0, -1), 0],
    [at(-1, 5), 0],
    [at(9, 0), 4],
    [at(1, Number.NaN), 3],
  ])('%j is moved into the text', (position, offset) => {
    expect(index.offsetAt(position)).toBe(offset);
  });

  test('the ends of a range are put in order', () => {
    expect(index.spanOf({ start: at(1, 1), end: at(0, 0) })).toEqual({ start: 0, end: 4 });
  });
});
