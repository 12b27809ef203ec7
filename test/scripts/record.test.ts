import { describe, expect, it } from 'vitest';
import { differences, linesOf } from '../../scripts/record/lines.ts';
import { cleanDraft } from '../helpers/draft.ts';

describe('what is written down of a text', () => {
  it('has a line for each fact, section, cell and finding', () => {
    const lines = linesOf(cleanDraft().replace('2023年1月1日', '20231月1日'));
    expect(lines).toContain('year 2023');
    expect(lines.filter((line) => line.startsWith('section '))).toHaveLength(6);
    expect(lines.filter((line) => line.startsWith('applications.'))).toHaveLength(175);
    expect(lines.some((line) => line.startsWith('finding {"rule":"date-malformed"'))).toBe(true);
  });

  it('differs where a line is gone, new, or there once more', () => {
    expect(differences({ a: ['1', '2', '2'], b: ['1'] }, { a: ['1', '2', '3'], b: ['1'] })).toEqual(['a', '  - 2', '  + 3']);
    expect(differences({ a: ['1'] }, { b: ['1'] })).toEqual(['a', '  - 1', 'b', '  + 1']);
    expect(differences({ a: ['1'] }, { a: ['1'] })).toEqual([]);
  });
});
