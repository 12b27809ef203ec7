import { describe, expect, test, vi } from 'vitest';
import { forgetTexts, memoByText } from '../../server/src/text/memo.ts';

describe('what was read of a text', () => {
  test('is remembered by its characters, whatever string has them', () => {
    const read = vi.fn((text: string) => text.length);
    const lengthOf = memoByText(read);
    const draft = '公开信息，公开信息';
    expect([lengthOf(draft.slice(0, 4)), lengthOf(draft.slice(5))]).toEqual([4, 4]);
    expect(read).toHaveBeenCalledTimes(1);
  });

  test('is remembered where it is nothing', () => {
    const read = vi.fn(() => null);
    const nothing = memoByText(read);
    nothing('公开');
    nothing('公开');
    expect(read).toHaveBeenCalledTimes(1);
  });

  test('is forgotten when there is too much of it, and when all memos are emptied', () => {
    const read = vi.fn((text: string) => text);
    const same = memoByText(read, 2);
    for (const text of ['一', '二', '三', '三', '一']) expect(same(text)).toBe(text);
    expect(read).toHaveBeenCalledTimes(4);
    forgetTexts();
    same('一');
    expect(read).toHaveBeenCalledTimes(5);
  });
});
