import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, composeEdits } from '../../server/src/lint/edits.ts';
import type { Edit } from '../../server/src/text/span.ts';

const edit = (start: number, end: number, newText: string): Edit => ({ span: { start, end }, newText });

/** Edits of a text of this length, in order and not overlapping. */
const editsOf = (length: number): fc.Arbitrary<Edit[]> =>
  fc
    .tuple(fc.array(fc.nat({ max: length }), { maxLength: 8 }), fc.array(fc.string({ maxLength: 3 }), { minLength: 4, maxLength: 4 }))
    .map(([places, texts]) => {
      const sorted = [...new Set(places)].sort((a, b) => a - b);
      return texts.flatMap((text, i) => {
        const [start, end] = [sorted[2 * i], sorted[2 * i + 1]];
        return start === undefined || end === undefined ? [] : [edit(start, end, text)];
      });
    });

describe('applying edits', () => {
  test('replaces, inserts and deletes in one pass', () => {
    expect(applyEdits('一二三四五', [edit(0, 1, '壹'), edit(2, 2, '！'), edit(3, 5, '')])).toBe('壹二！三');
  });

  test('no edits leave the text as it is', () => {
    expect(applyEdits('一二三', [])).toBe('一二三');
  });
});

describe('two rounds of edits as one', () => {
  test('an edit inside text that the first round added becomes part of it', () => {
    expect(composeEdits([edit(1, 2, '甲乙丙')], [edit(2, 3, '丁')], 5)).toEqual([edit(1, 2, '甲丁丙')]);
  });

  test('edits far from one another stay apart', () => {
    expect(composeEdits([edit(0, 1, '甲')], [edit(4, 5, '乙')], 6)).toEqual([edit(0, 1, '甲'), edit(4, 5, '乙')]);
  });

  test('have the effect of the one after the other, whatever they are', () => {
    const cases = fc.string({ minLength: 1, maxLength: 30 }).chain((text) =>
      editsOf(text.length).chain((first) => {
        const middle = applyEdits(text, first);
        return editsOf(middle.length).map((second) => ({ text, first, second, after: applyEdits(middle, second) }));
      }),
    );
    fc.assert(
      fc.property(cases, ({ text, first, second, after }) => {
        const both = composeEdits(first, second, text.length);
        expect(applyEdits(text, both)).toBe(after);
        const ends = both.flatMap(({ span }) => [span.start, span.end]);
        expect(ends).toEqual([...ends].sort((a, b) => a - b));
      }),
    );
  });
});
